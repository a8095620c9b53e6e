import type { Choice } from '../../../article/merge/choose.ts'
import { finishCopy, listCopies, mergeCopy, readCopy, trashCopy } from './copies.ts'
import { lookAtFile, rewriteFile } from './file.ts'
import type { Following } from './following.ts'
import { putOnPage } from './onto-page.ts'
import type { Outside, OutsideTools } from './tools.ts'
import { createUndecided } from './undecided.ts'
import { watchFile } from './watch.ts'

/** Follows what others do to the open article's file, and brings it together with what is on the page. */
export function createOutside(tools: OutsideTools): Outside {
  const { desk, file, alone, report } = tools
  const look = (): Promise<boolean> => lookAtFile(following)
  const lookAlone = (): void => {
    alone(look).catch((error: unknown) =>
      report(`What others write cannot be taken over at the moment: ${String(error)}`),
    )
  }
  const following: Following = {
    ...tools,
    watch: watchFile(desk, file, lookAlone, () => void listCopies(following)),
    undecided: createUndecided(tools),
    isSuspicious: false,
  }
  const { watch } = following
  return {
    ownSave: watch.ownSave,
    // A save that was refused is still under way: nothing else can come between.
    refused: look,
    look: watch.look,
    choose: choices => choose(following, choices),
    mergeCopy: copy => mergeCopy(following, copy),
    trashCopy: copy => trashCopy(following, copy),
    readCopy: copy => readCopy(following, copy),
    rewrite: () => alone(() => rewriteFile(following)),
    stop: watch.stop,
  }
}

/** Puts on the page what was chosen, and takes leave of the second copies of which nothing is open any more. */
async function choose(following: Following, choices: ReadonlyMap<number, Choice>): Promise<void> {
  const { page, state, undecided } = following
  const [{ afterChoices }, hand] = await Promise.all([import('./merging.ts'), page.hand()])
  const now = page.current()
  const { conflicts } = state.get()
  putOnPage(following, hand, now, afterChoices(now, conflicts, choices))
  following.edited()
  undecided.settle(choices)
  const copies = new Set(conflicts.flatMap(({ key, copy }) => (copy && choices.has(key) ? [copy] : [])))
  for (const copy of copies) await finishCopy(following, copy)
}
