import { lazy, Suspense } from 'react'

// Most stories have no embargo, so the countdown is fetched with the first that has.
const Countdown = lazy(() => import('./Countdown.tsx'))

interface EmbargoNoteProps {
  until: string | null
  /** Beside the field the moment itself is seen, so that the countdown says less. */
  isBesideField?: boolean
}

/** An article's embargo in few words: how long it still runs, and for a day that it was lifted. */
export function EmbargoNote({ until, isBesideField = false }: EmbargoNoteProps) {
  if (until === null) return null
  return (
    <Suspense fallback={<span className="embargo-note">&nbsp;</span>}>
      <Countdown key={until} until={until} isBesideField={isBesideField} />
    </Suspense>
  )
}
