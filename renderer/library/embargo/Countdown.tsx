import { timeLeft } from '../../../article/workflow/embargo.ts'
import { liftedInWords, liftedRecently } from './lifted.ts'
import { useEmbargo } from './use-embargo.ts'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** What is left of an embargo, ticking by itself. */
export default function Countdown({ until, isBesideField }: { until: string; isBesideField: boolean }) {
  const embargo = useEmbargo(until)
  if (embargo.is !== 'running') {
    if (isBesideField) return <>{liftedInWords(until)}.</>
    return liftedRecently(until) ? <span className="embargo-note is-over">{liftedInWords(until)}</span> : null
  }
  const left = timeLeft(embargo.left)
  if (isBesideField)
    return (
      <>
        <span role="timer" className="embargo-left">
          {left}
        </span>{' '}
        left. Time of {zone}.
      </>
    )
  return (
    <span className="embargo-note" role="timer">
      Embargo <span className="embargo-more">ends in </span>
      {left}
    </span>
  )
}
