import type { Status } from '../../../article/article.ts'
import type { ArticleVersion } from '../../../electron/contract.ts'

/**
 * When a story got the status it has, and from whom: the earliest of the newest versions that all have it. Null where the history
 * does not know the status, because a save of it is still on its way, or because it begins with a story that somebody had moved before.
 *
 * @param versions the newest first, as the desk lists them
 */
export function statusSince(
  versions: readonly ArticleVersion[],
  status: Status,
): { at: string; by: string } | null {
  const other = versions.findIndex(version => version.status !== status)
  if (other < 0 && status !== 'draft') return null
  const first = versions[other < 0 ? versions.length - 1 : other - 1]
  return first && other !== 0 ? { at: first.at, by: first.by } : null
}
