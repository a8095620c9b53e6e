import type { Article } from '../../../article/article.ts'
import { done, type Result } from '../../../article/result.ts'
import type { Following } from './following.ts'
import { mergeOntoPage } from './onto-page.ts'

/** Looks for the second copies of the article, and for the article that it is one of itself. */
export async function listCopies({ desk, file, state }: Following): Promise<void> {
  const listed = await desk.call('copies.list', { path: file.path })
  if (listed.ok) state.set(listed.value)
}

/** A second copy as it is, with the text that it and the article built on where that is known. */
export const readCopy = (
  { desk, file }: Following,
  copy: string,
): Promise<Result<{ article: Article; base: Article | null }>> =>
  desk.call('copies.read', { path: file.path, copy })

/** Merges a second copy into the text; it goes to the trash once nothing of it is open any more. */
export async function mergeCopy(following: Following, copy: string): Promise<Result<void>> {
  const read = await readCopy(following, copy)
  if (!read.ok) return read
  const { base, article } = read.value
  const merged = await following.alone(() => mergeOntoPage(following, base, article, copy))
  if (!merged) return done(undefined)
  if (merged.isNews) {
    following.edited()
    following.state.set({ news: { kind: 'merged', conflicts: merged.conflicts.length } })
  }
  return finishCopy(following, copy)
}

/** A merged copy goes to the trash once its words are in the file and nothing of it is open. */
export async function finishCopy(following: Following, copy: string): Promise<Result<void>> {
  if (following.state.get().conflicts.some(open => open.copy === copy)) return done(undefined)
  const saved = await following.save()
  if (!saved.ok) return saved
  const trashed = await trashCopy(following, copy)
  return trashed.ok ? done(undefined) : trashed
}

/** Moves a second copy to the trash as it is; gives the entry there. */
export async function trashCopy(following: Following, copy: string): Promise<Result<{ trashed: string }>> {
  const { desk, file } = following
  const trashed = await desk.call('copies.trash', { path: file.path, copy })
  await listCopies(following)
  return trashed
}
