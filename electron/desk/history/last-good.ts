import { rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Article } from '../../../article/article.ts'
import { done, type Result } from '../../../article/result.ts'
import { readArticleFile } from '../articles/read.ts'
import { ARTICLE_SUFFIX } from '../articles/slug.ts'
import { attempt } from '../files/problems.ts'
import { makeFolder, writeDurably } from '../files/write-durably.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * The history of an article mirrors its path, so that a damaged file, which can no longer say which article it was, still finds
 * its past, and people find it without Copydesk. Today it holds one version, the newest that was whole.
 */
const historyOf = (path: string): string => `.copydesk/history/${path.slice(0, -ARTICLE_SUFFIX.length)}`
const newestOf = (path: string): string => `${historyOf(path)}/last-good${ARTICLE_SUFFIX}`

/** Keeps the text just saved as the newest whole version. */
export async function keepVersion(workspace: Workspace, path: string, text: string): Promise<Result<void>> {
  const place = await resolveInside(workspace.folder, newestOf(path))
  if (!place.ok) return place
  const ready = await attempt(place.value, () => makeFolder(dirname(place.value)))
  return ready.ok ? writeDurably(place.value, text) : ready
}

/** The newest whole version of an article, or null where none was kept. `savedAt` is ISO 8601. */
export async function newestVersion(
  workspace: Workspace,
  path: string,
): Promise<{ savedAt: string; article: Article } | null> {
  const place = await resolveInside(workspace.folder, newestOf(path))
  if (!place.ok) return null
  const read = await readArticleFile(place.value)
  return read.ok ? { savedAt: read.value.article.updatedAt, article: read.value.article } : null
}

/** Lets the history follow an article to its new name. An article without history has nothing to move. */
export async function moveHistory(workspace: Workspace, from: string, to: string): Promise<Result<void>> {
  const source = await resolveInside(workspace.folder, historyOf(from))
  const target = await resolveInside(workspace.folder, historyOf(to))
  if (!source.ok) return source
  if (!target.ok) return target
  const moved = await attempt(source.value, async () => {
    await makeFolder(dirname(target.value))
    await rename(source.value, target.value)
  })
  return moved.ok || moved.error.details?.system === 'ENOENT' ? done(undefined) : moved
}
