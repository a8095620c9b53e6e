import { Lock } from 'lucide-react'
import { useStore } from 'zustand'
import type { LockHolder } from '../../../electron/contract.ts'
import { fullTime, relativeTime } from '../../library/relative-time.ts'
import { NoticeBar, useBusy } from '../article/NoticeBar.tsx'
import { Button, showNote, showProblem } from '../ui/index.ts'
import { keepMine } from '../workbench/article-actions.ts'
import { useWorkbench } from '../workbench/use-workbench.tsx'
import type { ShownSession } from '../workbench/workbench.ts'

/** Says above the page who writes in the article, so that it can only be read here, and offers to take it over. */
export default function LockBanner({ session }: { session: ShownSession }) {
  const workbench = useWorkbench()
  const lock = useStore(session.store, state => state.lock)
  const isUnsaved = useStore(session.store, state => state.save.kind !== 'saved')
  const { isBusy, doing } = useBusy()
  if (lock.kind === 'mine') return null
  const takeOver = async (): Promise<void> => {
    const claimed = await session.claim()
    if (!claimed.ok) return showProblem(claimed.error)
    showNote('The article is yours to write in. The other window can only read it now and keeps its words.')
  }
  return (
    <NoticeBar
      tone="info"
      isUrgent
      icon={Lock}
      label="Read only"
      title={whatHappened(lock.kind, lock.holder)}
      actions={
        <>
          {isUnsaved && (
            <Button isDisabled={isBusy} onPress={doing(() => keepMine(workbench, session))}>
              Keep my version apart
            </Button>
          )}
          <Button variant="primary" isDisabled={isBusy} onPress={doing(takeOver)}>
            Take over
          </Button>
        </>
      }
    >
      <Since holder={lock.holder} />{' '}
      {isUnsaved
        ? 'Your last words are not in the file. They are kept and offered again when you come back to this article.'
        : 'You can read along. It becomes yours to write in as soon as it is free.'}
    </NoticeBar>
  )
}

function whatHappened(kind: 'reading' | 'lost', { name, machine, isHere }: LockHolder): string {
  const where = isHere ? 'in another window' : machine === '' ? 'on another machine' : `on ${machine}`
  const who = name || 'Somebody'
  return kind === 'lost'
    ? `${who} took this article over ${where}.`
    : `${who} is writing in this article ${where}.`
}

/** Since when, by the clock of that machine. */
function Since({ holder: { since } }: { holder: LockHolder }) {
  const brief = relativeTime(since)
  if (brief === '') return null
  return (
    <time dateTime={since} title={fullTime(since)}>
      Since {brief === 'Just now' ? 'just now' : brief}.
    </time>
  )
}
