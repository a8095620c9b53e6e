import { done, type Result } from '../../../article/result.ts'
import { ARTICLE_SUFFIX } from '../articles/slug.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Where all histories are, relative to the newsroom. */
export const HISTORY = '.copydesk/history'

/**
 * The history of an article mirrors its path, so that a damaged file, which can no longer say which article it was, still finds
 * its past, and people find it without Copydesk. Everything an article's history needs is in this one folder, so that it can
 * follow the article in one move.
 */
export function historyOf(path: string): string {
  const stem = path.slice(0, -ARTICLE_SUFFIX.length)
  // People name files “The U.S..article.json”; a folder's name must not end so. No two articles share one, whatever they end in.
  return `${HISTORY}/${stem}${/[. ]~*$/.test(stem) ? '~' : ''}`
}

export const VERSION_SUFFIX = '.json'
export const BUNDLE_SUFFIX = '.json.gz'

/** The folders of one article's history. */
export interface HistoryPlace {
  /** The newsroom that it is in. */
  newsroom: string
  folder: string
  versions: string
  bundles: string
}

/** Where an article's history is; fails with `workspace/outside` where links lead it out of the newsroom. */
export async function placeOfHistory(workspace: Workspace, path: string): Promise<Result<HistoryPlace>> {
  return placeIn(workspace, historyOf(path))
}

/** The same for a history folder by its own path in the newsroom. */
export async function placeIn(workspace: Workspace, history: string): Promise<Result<HistoryPlace>> {
  const folder = await resolveInside(workspace.folder, history)
  if (!folder.ok) return folder
  const versions = await resolveInside(workspace.folder, `${history}/versions`)
  if (!versions.ok) return versions
  const bundles = await resolveInside(workspace.folder, `${history}/blocks`)
  if (!bundles.ok) return bundles
  return done({
    newsroom: workspace.folder,
    folder: folder.value,
    versions: versions.value,
    bundles: bundles.value,
  })
}
