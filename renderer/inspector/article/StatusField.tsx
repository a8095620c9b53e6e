import { lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import type { Status } from '../../../article/article.ts'
import { whyNot } from '../../../article/workflow/moves.ts'
import { type Choice, Select, StatusDot } from '../../app/ui/index.ts'
import { STATUS_ORDER, STATUS_WORDS } from '../../library/status.ts'
import type { ArticleSession } from '../../session/types.ts'
import { StatusSince } from './StatusSince.tsx'

const ReadyDialog = lazy(() => import('./ReadyDialog.tsx'))

/** Where the story may go from here; what is no way to go is shown with the reason. */
const choicesFrom = (from: Status): Choice<Status>[] =>
  STATUS_ORDER.map(status => {
    const why = whyNot(from, status)
    return {
      id: status,
      label: STATUS_WORDS[status].label,
      leading: <StatusDot tone={STATUS_WORDS[status].tone} />,
      ...(why !== null && { isDisabled: true, hint: why }),
    }
  })

/** How far the story is, since when and by whom. Calling it ready is asked about where something speaks against it. */
export function StatusField({ session }: { session: ArticleSession }) {
  const status = useStore(session.store, state => state.article.status)
  const path = useStore(session.store, state => state.path)
  const [doubts, setDoubts] = useState<string[]>([])
  const move = async (to: Status): Promise<void> => {
    if (to === 'ready') {
      // Only now: what finds the doubts is not needed before.
      const { doubtsNow } = await import('./doubts-now.ts')
      const found = doubtsNow(session, to)
      if (found.length > 0) return setDoubts(found)
    }
    session.setFields({ status: to })
  }
  return (
    <div className="status-field">
      <Select label="Status" choices={choicesFrom(status)} value={status} onChange={to => void move(to)} />
      <StatusSince key={path} session={session} />
      {doubts.length > 0 && (
        <Suspense fallback={null}>
          <ReadyDialog
            doubts={doubts}
            onConfirm={() => session.setFields({ status: 'ready' })}
            onClose={() => setDoubts([])}
          />
        </Suspense>
      )}
    </div>
  )
}
