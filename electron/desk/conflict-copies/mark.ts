import type { ArticleSummary } from '../../contract.ts'
import { originalPaths } from './names.ts'

/** Says of an article in a list which other one it is a second copy of, so that two rows never look the same without a word why. */
export function withOriginal<S extends ArticleSummary>(
  summary: S,
  pick: (paths: string[]) => ArticleSummary[],
): S {
  const maybe = originalPaths(summary.path)
  const original = maybe.length > 0 && pick(maybe).find(({ id }) => id === summary.id && id !== '')
  return original ? { ...summary, copyOf: original.path } : summary
}
