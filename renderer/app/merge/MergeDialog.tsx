import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Choice } from '../../../article/merge/choose.ts'
import type { OpenConflict } from '../../session/outside/types.ts'
import { useBusy } from '../article/NoticeBar.tsx'
import { Button, Dialog, showNote } from '../ui/index.ts'
import type { ShownSession } from '../workbench/workbench.ts'
import { ConflictView } from './ConflictView.tsx'
import './merge.css'

/** What was chosen for which place, and applying it. A choice for a place that is no conflict any more counts for nothing. */
function useChoices(session: ShownSession, conflicts: readonly OpenConflict[], onDone: () => void) {
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map())
  const chosen = useMemo(
    () => new Map([...choices].filter(([key]) => conflicts.some(conflict => conflict.key === key))),
    [choices, conflicts],
  )
  const choose = (key: number, choice: Choice): void => setChoices(before => new Map(before).set(key, choice))
  const chooseAll = (choice: Choice): void => setChoices(new Map(conflicts.map(({ key }) => [key, choice])))
  const apply = async (): Promise<void> => {
    await session.outside.choose(chosen)
    if (session.store.getState().outside.conflicts.length > 0) return
    showNote('Done. What was not chosen can still be read in the history.')
    onDone()
  }
  return { chosen, choose, chooseAll, apply }
}

/** Every place that two people changed, side by side, and which of the two is to stand. What is left open stays open. */
export default function MergeDialog({ session, onClose }: { session: ShownSession; onClose: () => void }) {
  const conflicts = useStore(session.store, state => state.outside.conflicts)
  const { isBusy, doing } = useBusy()
  const { chosen, choose, chooseAll, apply } = useChoices(session, conflicts, onClose)
  return (
    <Dialog
      title="Which is to stand?"
      size="wide"
      isDismissable={false}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={() => chooseAll('mine')}>
            Mine everywhere
          </Button>
          <Button variant="quiet" onPress={() => chooseAll('theirs')}>
            Theirs everywhere
          </Button>
          <Button variant="primary" isDisabled={isBusy || chosen.size === 0} onPress={doing(apply)}>
            {applyInWords(chosen.size, conflicts.length)}
          </Button>
        </>
      }
    >
      <p className="merge-about">
        Both of you changed these, and nobody else can tell which is right. What you do not choose stays in
        the history.
      </p>
      <ol className="merge-list" aria-label="Places that both changed">
        {conflicts.map((open: OpenConflict) => (
          <li key={open.key}>
            <ConflictView
              session={session}
              open={open}
              choice={chosen.get(open.key) ?? null}
              onChoose={choice => choose(open.key, choice)}
            />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

function applyInWords(chosen: number, all: number): string {
  if (all === 1 || chosen === all) return 'Apply'
  return `Apply ${chosen} of ${all}`
}
