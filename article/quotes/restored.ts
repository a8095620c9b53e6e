import type { Article } from '../article.ts'
import { effectiveStatus } from './ledger.ts'
import { quoteWords } from './quote-words.ts'
import type { QuoteRecord } from './record.ts'

/**
 * The records for an earlier version that is made the text again: its own, but a sign-off given since holds for words that were the same
 * then. What was signed or disputed since and has no words in that version stays on the list, orphaned, for somebody to decide about.
 */
export function recordsForRestored(earlier: Article, now: Article): QuoteRecord[] {
  const words = quoteWords(earlier)
  const since = new Map(now.quotes.map(record => [record.id, record]))
  const holds = (record: QuoteRecord | undefined): record is QuoteRecord => {
    const there = words.get(record?.id ?? '')
    return record && there ? effectiveStatus(record, there.words, there.printed) === 'verified' : false
  }
  const quotes = earlier.quotes.map(record => {
    const later = since.get(record.id)
    return holds(later) ? later : record
  })
  const known = new Set(quotes.map(({ id }) => id))
  const decided = now.quotes.filter(
    ({ id, signOff, status }) => !known.has(id) && (signOff !== undefined || status === 'disputed'),
  )
  return [...quotes, ...decided]
}
