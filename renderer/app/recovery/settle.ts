import type { Args, RecoveredText } from '../../../electron/contract.ts'
import { showNote, showProblem } from '../ui/toast.tsx'
import { restoreArticle } from '../workbench/article-actions.ts'
import { listArticles } from '../workbench/newsroom.ts'
import { closeArticle, openArticle } from '../workbench/open-article.ts'
import { shownPath, type Workbench } from '../workbench/workbench.ts'

export type Choice = Args<'recovery.settle'>['choice']

/** Does with a recovered text what the person chose. False where it could not be done; then it can be chosen again. */
export async function settleOffer(
  workbench: Workbench,
  { id, path, headline }: RecoveredText,
  choice: Choice,
): Promise<boolean> {
  const isOpen = choice === 'use' && shownPath(workbench.store.getState()) === path
  if (isOpen && !(await closeArticle(workbench))) return false
  const settled = await workbench.desk.call('recovery.settle', { id, choice })
  if (!settled.ok) {
    if (isOpen) await openArticle(workbench, path)
    showProblem(settled.error)
    // Somebody else has decided about it meanwhile.
    return settled.error.code === 'recovery/none'
  }
  const name = headline || 'Untitled article'
  if ('trashed' in settled.value) {
    const { trashed } = settled.value
    showNote(`The recovered text of “${name}” is in the trash.`, {
      label: 'Bring it back',
      run: () => void restoreArticle(workbench, trashed, true),
    })
    return true
  }
  if (choice === 'use') {
    await openArticle(workbench, settled.value.path)
    showNote(`“${name}” has its recovered text. What was saved before is in the history.`)
  } else {
    const copy = settled.value.path
    showNote(`The recovered text of “${name}” is an article of its own.`, {
      label: 'Open',
      run: () => void openArticle(workbench, copy),
    })
  }
  await listArticles(workbench)
  return true
}
