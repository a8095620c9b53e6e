import type { Article } from '../article.ts'
import { NOT_A_QUOTE } from './kinds.ts'
import { type LedgerEntry, listLedger } from './ledger.ts'
import type { QuoteRecord } from './record.ts'

/** What stands between an article and its export. */
export interface ExportGate {
  /** Stale, disputed, or cut and yet still in the text: going on needs a yes. */
  blocking: QuoteRecord[]
  /** Every record that is not verified, the blocking ones included. */
  unverified: QuoteRecord[]
}

/**
 * Asks the ledger what an export would take along unverified. Blocking is what someone checked and what is no longer so:
 * stale and disputed records, and a quotation marked as cut whose words still stand in the text. A stale or disputed record
 * whose words are gone blocks as well, until someone marks it cut: a checked quotation never vanishes unseen. What was
 * never checked and is gone, and what is no quotation, does not count.
 */
export function exportGate(article: Pick<Article, 'body' | 'quotes'>): ExportGate {
  const counted = listLedger(article).filter(entry => entry.record.kind !== NOT_A_QUOTE)
  const blocking = counted.filter(blocks)
  const unverified = counted.filter(
    entry => blocks(entry) || (!entry.orphaned && entry.status !== 'verified'),
  )
  return { blocking: blocking.map(entry => entry.record), unverified: unverified.map(entry => entry.record) }
}

/** Whether this quotation holds up the export. */
export function blocks(entry: LedgerEntry): boolean {
  if (entry.status === 'cut') return !entry.orphaned
  return entry.status === 'stale' || entry.status === 'disputed'
}
