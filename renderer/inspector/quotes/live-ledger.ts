import { NOT_A_QUOTE } from '../../../article/quotes/kinds.ts'
import { effectiveStatus, type LedgerEntry } from '../../../article/quotes/ledger.ts'
import type { PrintedSpeaker } from '../../../article/quotes/printed.ts'
import type { QuoteRecord } from '../../../article/quotes/record.ts'

/** The ledger as the tab shows it. */
export interface LiveLedger {
  /** Quotations in reading order. */
  quotations: LedgerEntry[]
  /** Words in quotation marks that quote nobody. */
  notQuotations: LedgerEntry[]
  /** Quotations whose words are gone from the text. */
  orphaned: LedgerEntry[]
}

/**
 * Joins what the worker read from the text (words and places, a moment ago) with the records as they are at this moment, so
 * that a field answers to every key without the whole article being read again. Before the first reading the records alone,
 * in the order of the file.
 *
 * @param blocks the set-apart blocks as they are at this moment: whom they name may have changed with a record
 */
export function liveLedger(
  read: readonly LedgerEntry[],
  records: readonly QuoteRecord[],
  blocks: readonly { id: string; speaker: string }[] = [],
): LiveLedger {
  const speakers = new Map(blocks.map(({ id, speaker }) => [id, speaker]))
  const named = (printed: PrintedSpeaker): PrintedSpeaker => ({
    ...printed,
    speaker: speakers.get(printed.block) ?? printed.speaker,
  })
  const byId = new Map(records.map(record => [record.id, record]))
  const known = new Set(read.map(entry => entry.record.id))
  const entries = [
    ...read.flatMap(entry =>
      live({ ...entry, printed: entry.printed.map(named) }, byId.get(entry.record.id)),
    ),
    ...records.filter(record => !known.has(record.id)).map(unread),
  ]
  const quotations = entries.filter(entry => entry.record.kind !== NOT_A_QUOTE)
  return {
    quotations: quotations.filter(entry => !entry.orphaned),
    notQuotations: entries.filter(entry => entry.record.kind === NOT_A_QUOTE && !entry.orphaned),
    orphaned: quotations.filter(entry => entry.orphaned),
  }
}

function live(entry: LedgerEntry, record: QuoteRecord | undefined): LedgerEntry[] {
  if (!record) return entry.orphaned ? [] : [entry]
  const words = entry.orphaned ? null : entry.words
  return [{ ...entry, record, status: effectiveStatus(record, words, entry.printed) }]
}

const unread = (record: QuoteRecord): LedgerEntry => ({
  record,
  words: record.words,
  status: record.status,
  block: null,
  place: null,
  printed: [],
  orphaned: false,
})

/** Which quotations are listed. */
export type QuoteFilter = 'all' | 'unverified' | 'stale'

export const matchesFilter = ({ status }: LedgerEntry, filter: QuoteFilter): boolean =>
  filter === 'all' || (filter === 'stale' ? status === 'stale' : status !== 'verified')

/** How many of the quotations are verified, and how many were and no longer are. */
export const progressOf = (quotations: readonly LedgerEntry[]) => ({
  total: quotations.length,
  verified: quotations.filter(entry => entry.status === 'verified').length,
  stale: quotations.filter(entry => entry.status === 'stale').length,
})
