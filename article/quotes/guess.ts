import type { FoundQuotation } from './find/source.ts'
import { newRecord } from './ledger.ts'
import type { QuoteRecord } from './record.ts'

/** What was guessed for a record, kept in its loose field `guess`: whatever differs from it was set by a person. */
interface Guess {
  speaker: string
  role: string
}

/** What was guessed for a record, null where it was never guessed. */
export const guessOf = (record: QuoteRecord): Guess | null => {
  const guess = record.guess as Partial<Guess> | undefined
  return typeof guess?.speaker === 'string' && typeof guess.role === 'string'
    ? { speaker: guess.speaker, role: guess.role }
    : null
}

/** A record for words that were found, with the guessed speaker. */
export const guessedRecord = (id: string, found: FoundQuotation): QuoteRecord =>
  withGuess({ ...newRecord(id), words: found.words }, found)

/** Whether a record was made by guessing and nobody has done anything to it: then its mark is one that was guessed, too. */
export const isUntouched = (record: QuoteRecord): boolean => guessOf(record) !== null && isUnset(record)

/**
 * Whether no person has said anything in a record: then it may be guessed anew, give way to another, or go with its words. Also
 * true of what stands for a mark that came without a record, as undo brings some back.
 */
export function isUnset(record: QuoteRecord): boolean {
  const { speaker, role } = guessOf(record) ?? NO_GUESS
  return (
    record.kind === 'quote' &&
    record.speaker === speaker &&
    record.role === role &&
    record.status === 'unchecked' &&
    record.signOff === undefined &&
    record.comment === '' &&
    record.said.when === '' &&
    record.said.where === '' &&
    record.evidence.length === 0 &&
    record.log.length === 0
  )
}

const NO_GUESS: Guess = { speaker: '', role: '' }

/** The record with a new guess, if no person has touched it; the same value where the guess is the same. */
export function guessAgain(record: QuoteRecord, found: FoundQuotation): QuoteRecord {
  if (!isUnset(record)) return record
  const guess = guessOf(record)
  const same = guess?.speaker === found.speaker && guess.role === (found.role ?? '')
  return same ? record : withGuess(record, found)
}

function withGuess(record: QuoteRecord, { speaker, role = '' }: FoundQuotation): QuoteRecord {
  return { ...record, speaker, role, guess: { speaker, role } }
}

/** The record of a copied quotation: what is known of it stays, but nobody has signed these words in this place, or done anything to it. */
export function copiedRecord(record: QuoteRecord, id: string): QuoteRecord {
  const { signOff: _signed, ...rest } = record
  const status = record.status === 'verified' || record.status === 'stale' ? 'unchecked' : record.status
  return { ...rest, id, status, log: [] } as QuoteRecord
}

/** Whether nothing would be lost with a record: nobody touched it, or it is a copy that says what its original says. */
export const saysNothingNew = (record: QuoteRecord, records: QuoteRecord[]): boolean =>
  isUnset(record) ||
  (record.log.length === 0 &&
    record.signOff === undefined &&
    records.some(other => other.id !== record.id && isCopyOf(record, other)))

function isCopyOf(record: QuoteRecord, original: QuoteRecord): boolean {
  const copy = { ...copiedRecord(original, record.id), words: record.words }
  return JSON.stringify(copy) === JSON.stringify(record)
}
