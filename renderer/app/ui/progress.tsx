import { ProgressBar as AriaProgressBar } from 'react-aria-components'
import type { Tone } from './badge.tsx'
import './progress.css'

export interface ProgressProps {
  /** What is progressing; for screen readers. */
  label: string
  /** 0 to `max`; leave out while the length of the work is unknown. */
  value?: number
  max?: number
  tone?: Tone
}

/** How far something is. */
export function ProgressBar({ label, value, max = 1, tone = 'ok' }: ProgressProps) {
  const known = value !== undefined
  return (
    <AriaProgressBar
      aria-label={label}
      className={`ui-progress tone-${tone}`}
      {...(known ? { value, maxValue: Math.max(max, 1e-9) } : { isIndeterminate: true })}
    >
      {({ percentage }) => (
        <span className="ui-progress-track">
          <span
            className={`ui-progress-bar ${known ? '' : 'is-unknown'}`}
            style={known ? { width: `${percentage ?? 0}%` } : undefined}
          />
        </span>
      )}
    </AriaProgressBar>
  )
}
