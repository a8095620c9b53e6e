import { ChevronRight } from 'lucide-react'
import type { QuoteRecord } from '../../../article/quotes/record.ts'
import { fullTime, relativeTime } from '../../library/relative-time.ts'

/** Who did what with this record, the newest first. */
export function RecordHistory({ record }: { record: QuoteRecord }) {
  if (record.log.length === 0) return null
  return (
    <details className="quote-fold quote-history">
      <summary>
        <ChevronRight aria-hidden size={15} />
        History ({record.log.length})
      </summary>
      <ol aria-label="History of this record">
        {record.log.toReversed().map((line, i) => (
          <li key={record.log.length - i}>
            <span>{line.did}</span>
            <span className="quote-history-who">
              {line.by || 'Someone without a name'},{' '}
              <time dateTime={line.at} title={fullTime(line.at)}>
                {relativeTime(line.at)}
              </time>
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
