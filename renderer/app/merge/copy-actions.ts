import { showNote, showProblem } from '../ui/index.ts'
import { restoreArticle } from '../workbench/article-actions.ts'
import type { ShownSession, Workbench } from '../workbench/workbench.ts'

/** Merges a second copy into the text. It goes to the trash once nothing of it is open. */
export async function mergeCopy(session: ShownSession, copy: string): Promise<void> {
  const merged = await session.outside.mergeCopy(copy)
  if (!merged.ok) return showProblem(merged.error)
  const isOpen = session.store.getState().outside.conflicts.some(conflict => conflict.copy === copy)
  if (!isOpen) showNote('The copy was merged into the article and is in the trash.')
}

/** Moves a second copy to the trash as it is, with the way back. */
export async function trashCopy(workbench: Workbench, session: ShownSession, copy: string): Promise<void> {
  const trashed = await session.outside.trashCopy(copy)
  if (!trashed.ok) return showProblem(trashed.error)
  const { trashed: entry } = trashed.value
  showNote('The copy is in the trash.', {
    label: 'Undo',
    run: () => void restoreArticle(workbench, entry, false),
  })
}
