import { timeLeft } from '../../../article/workflow/embargo.ts'
import { liftedRecently, liftedTime } from './lifted.ts'
import { useEmbargo } from './use-embargo.ts'

/** An article's embargo in its row: how long it still runs, and for a day that it was lifted. */
export function RowEmbargo({ until }: { until: string | null }) {
  return until === null ? null : <Countdown key={until} until={until} />
}

function Countdown({ until }: { until: string }) {
  const embargo = useEmbargo(until)
  if (embargo.is === 'running')
    return (
      <span className="row-embargo" role="timer">
        Embargo {timeLeft(embargo.left)}
      </span>
    )
  return liftedRecently(until) ? (
    <span className="row-embargo is-over">Embargo lifted {liftedTime(until)}</span>
  ) : null
}
