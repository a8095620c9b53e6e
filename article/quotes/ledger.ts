import type { Article } from '../article.ts'
import { otherPrinted, type PrintedSpeaker } from './printed.ts'
import { type QuoteWords, quoteWords } from './quote-words.ts'
import type { QuoteRecord, QuoteStatus } from './record.ts'
import { textHash } from './words.ts'

/** One line of the ledger: the record with its status as it truly is now, and where its words stand. */
export interface LedgerEntry {
  record: QuoteRecord
  /** The words in the text now; those last seen where the words are gone. */
  words: string
  status: QuoteStatus
  /** Id of the block the words begin in, null where they are gone. */
  block: string | null
  place: QuoteWords['place'] | null
  /** Whom the page names below the words, for each set-apart block they stand in. */
  printed: PrintedSpeaker[]
  /** No word of the text carries its mark any more. */
  orphaned: boolean
}

/**
 * Where a quotation stands, given its words now (null where they are gone). A sign-off is bound to the exact words and the
 * speaker: while they differ from what was signed it is stale, and once they are changed back it is verified again. So it is while
 * the page prints somebody else below the words, for that is what readers are told.
 */
export function effectiveStatus(
  record: QuoteRecord,
  wordsNow: string | null,
  printed: readonly PrintedSpeaker[] = [],
): QuoteStatus {
  if (record.status !== 'verified' && record.status !== 'stale') return record.status
  if (!record.signOff) return 'unchecked'
  const holds = wordsNow !== null && textHash(wordsNow, record.speaker) === record.signOff.textHash
  return holds && otherPrinted(printed, record.speaker) === null ? 'verified' : 'stale'
}

/** Who is printed below signed words although another was signed for, and who that was. Null where the page names nobody else. */
export function printedInstead({
  record,
  printed,
}: Pick<LedgerEntry, 'record' | 'printed'>): { printed: string; signed: string } | null {
  if (!record.signOff) return null
  const signed = record.signOff.speaker || record.speaker
  const other = otherPrinted(printed, signed)
  return other === null ? null : { printed: other, signed }
}

/**
 * Every quotation in reading order, then those whose words are gone. The one source for the Quotes tab, the export gate,
 * the checks and the command line. Words that carry a mark without a record are listed too, unchecked, so that a lost
 * record never lets a quotation pass unseen.
 */
export function listLedger(article: Pick<Article, 'body' | 'quotes'>): LedgerEntry[] {
  const words = quoteWords(article)
  const records = Map.groupBy(article.quotes, record => record.id)
  const present: LedgerEntry[] = []
  for (const [id, now] of words) {
    for (const before of records.get(id) ?? [newRecord(id)]) {
      const record = settled(before, now)
      present.push({ ...now, record, status: record.status, orphaned: false })
    }
  }
  const gone = article.quotes.filter(record => !words.has(record.id)).map(orphan)
  return [...present, ...gone]
}

function orphan(before: QuoteRecord): LedgerEntry {
  const record = settled(before, null)
  return {
    record,
    words: record.words,
    status: record.status,
    block: null,
    place: null,
    printed: [],
    orphaned: true,
  }
}

/** Records whose words are gone from the text. They are kept: what was once checked may come back, or be asked about. */
export const orphanedQuotes = (article: Pick<Article, 'body' | 'quotes'>): QuoteRecord[] =>
  listLedger(article)
    .filter(entry => entry.orphaned)
    .map(entry => entry.record)

/**
 * The article with its records made truthful: each with its true status and the words last seen, in the order they were, a
 * new unchecked record for a mark that has none. Returns the very same article where nothing changed. Idempotent.
 */
export function settleQuotes(article: Article): Article {
  const words = quoteWords(article)
  const quotes = article.quotes.map(record => settled(record, words.get(record.id) ?? null))
  const known = new Set(quotes.map(record => record.id))
  for (const [id, found] of words) if (!known.has(id)) quotes.push(settled(newRecord(id), found))
  const same =
    quotes.length === article.quotes.length && quotes.every((record, i) => record === article.quotes[i])
  return same ? article : { ...article, quotes }
}

/** An empty, unchecked record for the quotation whose mark has this id. Written out, so that the window needs no schema for it. */
export const newRecord = (id: string): QuoteRecord => ({
  id,
  kind: 'quote',
  words: '',
  speaker: '',
  role: '',
  said: { when: '', where: '' },
  evidence: [],
  comment: '',
  status: 'unchecked',
  log: [],
})

/** The record with its true status and last-seen words, the same value where both already are so. */
function settled(record: QuoteRecord, now: QuoteWords | null): QuoteRecord {
  const status = effectiveStatus(record, now?.words ?? null, now?.printed)
  const words = now?.words ?? record.words
  return status === record.status && words === record.words ? record : { ...record, status, words }
}
