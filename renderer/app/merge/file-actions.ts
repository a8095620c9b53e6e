import { showNote, showProblem } from '../ui/index.ts'
import { trashArticle } from '../workbench/article-actions.ts'
import type { ShownSession, Workbench } from '../workbench/workbench.ts'

/** Writes the file again from what is on the page. */
export async function writeAgain(session: ShownSession): Promise<boolean> {
  const written = await session.outside.rewrite()
  if (!written.ok) showProblem(written.error)
  else if (written.value.trashed) showNote('The article was written again. The damaged file is in the trash.')
  else showNote('The article was written again.')
  return written.ok
}

/** Puts the text of an article whose file is gone into the trash, from where it can be brought back. */
export async function letGo(workbench: Workbench, session: ShownSession): Promise<void> {
  const written = await session.outside.rewrite()
  if (!written.ok) return showProblem(written.error)
  await trashArticle(workbench, session.store.getState().path)
}
