import { timeLeft } from '../../../article/workflow/embargo.ts'
import { liftedInWords, liftedRecently } from './lifted.ts'
import { useEmbargo } from './use-embargo.ts'

/** An article's embargo in few words, in its row and in the status bar: how long it still runs, and for a day that it was lifted. */
export function EmbargoNote({ until }: { until: string | null }) {
  return until === null ? null : <Countdown key={until} until={until} />
}

function Countdown({ until }: { until: string }) {
  const embargo = useEmbargo(until)
  if (embargo.is === 'running')
    return (
      <span className="embargo-note" role="timer">
        Embargo ends in {timeLeft(embargo.left)}
      </span>
    )
  return liftedRecently(until) ? <span className="embargo-note is-over">{liftedInWords(until)}</span> : null
}
