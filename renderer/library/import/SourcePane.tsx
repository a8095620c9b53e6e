import { useEffect, useMemo, useRef } from 'react'
import type { ImportDecision, ImportReview } from '../../../electron/contract.ts'
import { dropsWords, KIND_NAMES } from './decisions.ts'
import './source.css'

export interface SourcePaneProps {
  review: ImportReview
  /** The decision whose lines are shown. */
  pointed: string | null
}

/** More lines than this are a data dump rather than a story; drawing them all would only make the window wait. */
const MOST_LINES = 4000

/** The story as it came, line by line, with what was recognised in the margin. */
export function SourcePane({ review, pointed }: SourcePaneProps) {
  const lines = useMemo(() => review.source.split('\n'), [review.source])
  const byLine = useMemo(() => decisionsByLine(review.decisions), [review.decisions])
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const line = pointed === null ? null : list.current?.querySelector('.is-pointed')
    line?.scrollIntoView({ block: 'nearest' })
  }, [pointed])
  return (
    <ol ref={list} className="source">
      {lines.slice(0, MOST_LINES).map((line, index) => {
        const here = byLine.get(index + 1) ?? []
        const decision = here.find(each => !each.undone)
        const classes = [
          'source-line',
          decision ? (decision.warning ? 'is-warning' : 'is-known') : '',
          decision && dropsWords(decision) ? 'is-dropped' : '',
          here.some(each => each.id === pointed) ? 'is-pointed' : '',
        ]
        const labels = here.filter(each => !each.undone && each.lines[0] === index + 1)
        return (
          // Lines never move: their number is what they are.
          <li key={`line ${index + 1}`} className={classes.filter(Boolean).join(' ')}>
            <span className="source-number" aria-hidden>
              {index + 1}
            </span>
            <span className="source-text" dir="auto">
              {line || '\u00a0'}
            </span>
            {labels.length > 0 && (
              <span className="source-label">{labels.map(each => KIND_NAMES[each.kind]).join(', ')}</span>
            )}
          </li>
        )
      })}
      {lines.length > MOST_LINES && (
        <li className="source-more">{(lines.length - MOST_LINES).toLocaleString('en')} more lines</li>
      )}
    </ol>
  )
}

function decisionsByLine(decisions: readonly ImportDecision[]): Map<number, ImportDecision[]> {
  const byLine = new Map<number, ImportDecision[]>()
  for (const decision of decisions) {
    for (let line = decision.lines[0]; line <= decision.lines[1]; line++) {
      byLine.set(line, [...(byLine.get(line) ?? []), decision])
    }
  }
  return byLine
}
