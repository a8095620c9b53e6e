import type { FoundQuotation } from './find/source.ts'
import { newRecord } from './ledger.ts'
import type { QuoteRecord } from './record.ts'

/** What was guessed for a record, kept in its loose field `guess`: whatever differs from it was set by a person. */
interface Guess {
  speaker: string
  role: string
}

const guessOf = (record: QuoteRecord): Guess | null => {
  const guess = record.guess as Partial<Guess> | undefined
  return typeof guess?.speaker === 'string' && typeof guess.role === 'string'
    ? { speaker: guess.speaker, role: guess.role }
    : null
}

/** A record for words that were found, with the guessed speaker. */
export const guessedRecord = (id: string, found: FoundQuotation): QuoteRecord =>
  withGuess({ ...newRecord(id), words: found.words }, found)

/** Whether nobody has done anything to a record that was made by guessing: then it may be guessed anew, or go with its words. */
export function isUntouched(record: QuoteRecord): boolean {
  const guess = guessOf(record)
  return (
    guess !== null &&
    record.kind === 'quote' &&
    record.speaker === guess.speaker &&
    record.role === guess.role &&
    record.status === 'unchecked' &&
    record.signOff === undefined &&
    record.comment === '' &&
    record.said.when === '' &&
    record.said.where === '' &&
    record.evidence.length === 0 &&
    record.log.length === 0
  )
}

/** The record with a new guess, if no person has touched it; the same value where the guess is the same. */
export function guessAgain(record: QuoteRecord, found: FoundQuotation): QuoteRecord {
  if (!isUntouched(record)) return record
  const same = record.speaker === found.speaker && record.role === (found.role ?? '')
  return same ? record : withGuess(record, found)
}

function withGuess(record: QuoteRecord, { speaker, role = '' }: FoundQuotation): QuoteRecord {
  return { ...record, speaker, role, guess: { speaker, role } }
}

/** The record of a copied quotation: what is known of it stays, but nobody has signed these words in this place. */
export function copiedRecord(record: QuoteRecord, id: string): QuoteRecord {
  const { signOff: _signed, ...rest } = record
  const status = record.status === 'verified' || record.status === 'stale' ? 'unchecked' : record.status
  return { ...rest, id, status } as QuoteRecord
}
