import type { Article } from '../../../article/article.ts'
import type { OutsideLook } from '../../../electron/contract.ts'
import type { OutsideHand } from '../../editor/outside.ts'
import { buildOn } from '../on-disk.ts'
import type { Following } from './following.ts'
import type { MergedIn } from './merging.ts'

/**
 * Merges what stands in the file now with what is on the page. False where the page could not take it just now; then it is tried
 * again soon.
 */
export async function mergeFile(
  following: Following,
  found: Extract<OutsideLook, { kind: 'article' }>,
): Promise<boolean> {
  const { file, state, edited, settled } = following
  const merged = await mergeOntoPage(following, file.saved, found.article, null)
  if (!merged) return false
  const { conflicts, isNews, isMixed, isUnsaved } = merged
  buildOn(file, found.version, merged.saved)
  if (isUnsaved) edited()
  else settled()
  if (conflicts.length > 0) await keepTheirs(following)
  if (isNews)
    state.set({ news: isMixed ? { kind: 'merged', conflicts: conflicts.length } : { kind: 'updated' } })
  return true
}

/** What somebody must still choose from is kept for ever: the history would let it go in time. */
async function keepTheirs({ desk, file: { path } }: Following): Promise<void> {
  const listed = await desk.call('history.list', { path })
  const theirs = listed.ok && listed.value.versions.find(({ reason }) => reason === 'outside')
  if (theirs && !theirs.keep) await desk.call('history.keep', { path, id: theirs.id, keep: true })
}

/**
 * Merges another text with what is on the page, and puts on the page what comes of it; null while a letter is being composed there.
 *
 * @param base what both built on; null where nobody knows
 * @param copy the second copy that the text is from; null where it is from the article's own file
 */
export async function mergeOntoPage(
  following: Following,
  base: Article | null,
  theirs: Article,
  copy: string | null,
): Promise<MergedIn | null> {
  const { page, undecided, watch } = following
  const [{ mergeIn }, hand] = await Promise.all([import('./merging.ts'), page.hand()])
  if (hand?.isComposing()) {
    watch.lookAgain()
    return null
  }
  const now = page.current()
  const merged = mergeIn(base, now, theirs)
  putOnPage(following, hand, now, merged.article)
  undecided.add(merged.conflicts, copy)
  return merged
}

/** From fetching the last letter typed, `now`, to this nothing may be waited for: no key can come between. */
export function putOnPage({ page }: Following, hand: OutsideHand | null, now: Article, next: Article): void {
  hand?.put(now.body, next.body)
  page.show(next)
}
