import { ProgressBar, ToggleGroup } from '../../app/ui/index.ts'
import type { progressOf, QuoteFilter } from './live-ledger.ts'

interface Props {
  progress: ReturnType<typeof progressOf>
  filter: QuoteFilter
  onFilter: (filter: QuoteFilter) => void
}

/** How many quotations are checked, and which of them are listed. */
export function QuoteProgress({ progress: { total, verified, stale }, filter, onFilter }: Props) {
  const choices = [
    { id: 'all' as const, content: <Counted name="All" count={total} /> },
    { id: 'unverified' as const, content: <Counted name="Unverified" count={total - verified} /> },
    { id: 'stale' as const, content: <Counted name="Stale" count={stale} /> },
  ]
  return (
    <div className="quotes-progress">
      <p className="quotes-progress-words">
        <strong>
          {verified} of {total} checked
        </strong>
        {stale > 0 && <span>{stale} stale</span>}
      </p>
      <ProgressBar label="Quotations checked" value={verified} max={total} />
      <ToggleGroup look="chips" label="Show" choices={choices} value={filter} onChange={onFilter} />
    </div>
  )
}

const Counted = ({ name, count }: { name: string; count: number }) => (
  <>
    {name} <span className="quotes-count">{count}</span>
  </>
)
