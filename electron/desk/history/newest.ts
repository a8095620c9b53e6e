import { join } from 'node:path'
import type { Article } from '../../../article/article.ts'
import { readArticleFile } from '../articles/read.ts'
import { ARTICLE_SUFFIX } from '../articles/slug.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type HistoryPlace, placeOfHistory } from './places.ts'
import { readVersion, readVersionFile, versionIds } from './read.ts'

/** What an earlier Copydesk kept instead of versions. */
const LAST_GOOD = `last-good${ARTICLE_SUFFIX}`

interface Found {
  /** ISO 8601. */
  savedAt: string
  article: Article
}

/** The newest whole version of an article, damaged ones passed over, or null where none was kept. */
export async function newestVersion(workspace: Workspace, path: string): Promise<Found | null> {
  const place = await placeOfHistory(workspace, path)
  if (!place.ok) return null
  const ids = await versionIds(place.value)
  for (const id of ids.ok ? ids.value.toReversed() : []) {
    const found = await readWhole(place.value, id)
    if (found) return found
  }
  const read = await readArticleFile(join(place.value.folder, LAST_GOOD))
  return read.ok ? { savedAt: read.value.article.updatedAt, article: read.value.article } : null
}

async function readWhole(place: HistoryPlace, id: string): Promise<Found | null> {
  const version = await readVersionFile(place, id)
  const article = version.ok ? await readVersion(place, id) : version
  return version.ok && article.ok ? { savedAt: version.value.at, article: article.value } : null
}
