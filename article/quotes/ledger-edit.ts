import { done, fail, type Result } from '../result.ts'
import { NOT_A_QUOTE } from './kinds.ts'
import { otherPrinted, type PrintedSpeaker } from './printed.ts'
import type { Evidence, QuoteRecord, QuoteStatus } from './record.ts'
import { canonicalWords, textHash } from './words.ts'

/** Who changes the ledger, and when (ISO 8601): what every line of a record's history begins with. */
export interface Hand {
  by: string
  at: string
}

/** Statuses a fact-checker chooses by hand. "Verified" is only ever signed, "stale" only ever happens. */
export const CHOSEN_STATUSES = ['unchecked', 'checking', 'disputed', 'cut'] as const
export type ChosenStatus = (typeof CHOSEN_STATUSES)[number]

/** What can back a quotation, in the order it is offered. A file may name others; they are kept. */
export const EVIDENCE_KINDS = ['audio', 'video', 'document', 'web', 'note'] as const

/** The fields of a record that are typed. */
export interface QuoteDetails {
  speaker: string
  role: string
  when: string
  where: string
  comment: string
}

export const detailsOf = (record: QuoteRecord): QuoteDetails => ({
  speaker: record.speaker,
  role: record.role,
  when: record.said.when,
  where: record.said.where,
  comment: record.comment,
})

/** Changes what is being typed without a line in the history; `logDetails` writes one when the typing is over. */
export function changeDetails(record: QuoteRecord, change: Partial<QuoteDetails>): QuoteRecord {
  const { when, where, ...own } = change
  const said = { ...record.said, ...(when !== undefined && { when }), ...(where !== undefined && { where }) }
  return { ...record, ...own, said }
}

const DETAIL_NAMES: Record<keyof QuoteDetails, string> = {
  speaker: 'the speaker',
  role: 'the role',
  when: 'when it was said',
  where: 'where it was said',
  comment: 'the comment',
}

/** Adds one line for each typed field that is not what it was before. The same record where none is. */
export function logDetails(record: QuoteRecord, before: QuoteDetails, hand: Hand): QuoteRecord {
  const now = detailsOf(record)
  const changed = (Object.keys(DETAIL_NAMES) as (keyof QuoteDetails)[]).filter(
    key => now[key] !== before[key],
  )
  return changed.reduce((next, key) => {
    const name = DETAIL_NAMES[key]
    if (!before[key]) return logged(next, hand, `Set ${name} to “${now[key]}”`)
    if (!now[key]) return logged(next, hand, `Removed ${name} “${before[key]}”`)
    return logged(next, hand, `Changed ${name} from “${before[key]}” to “${now[key]}”`)
  }, record)
}

/** Names who said it. A signed quotation goes stale by it, because the sign-off is under the words and the speaker. */
export const setSpeaker = (record: QuoteRecord, speaker: string, hand: Hand): QuoteRecord =>
  logDetails(changeDetails(record, { speaker }), detailsOf(record), hand)

/** What a sign-off is put under: the words as they stand in the text now, and whom the page names below them. */
interface Signed {
  words: string | null
  printed?: readonly PrintedSpeaker[]
}

/**
 * Puts a name under the exact words and the speaker. Fails with `quotes/no-signer`, `quotes/no-words` or `quotes/no-speaker`, because a
 * signature under nothing would prove nothing, and with `quotes/prints-another` while the page names somebody else.
 */
export function signOff(record: QuoteRecord, sign: Hand & Signed): Result<QuoteRecord> {
  const by = sign.by.trim()
  if (!by) return fail('quotes/no-signer', 'A sign-off needs a name. Enter yours first.')
  if (!canonicalWords(sign.words ?? '')) {
    return fail(
      'quotes/no-words',
      'The words of this quotation are no longer in the text, so there is nothing to sign.',
    )
  }
  const speaker = record.speaker.trim()
  if (!speaker)
    return fail('quotes/no-speaker', 'A sign-off needs a speaker. Enter who said these words first.')
  const other = otherPrinted(sign.printed ?? [], speaker)
  if (other !== null) {
    return fail(
      'quotes/prints-another',
      `The page prints ${other} below these words. Change the speaker there or here, then sign.`,
    )
  }
  const words = sign.words ?? ''
  const signed = { by, at: sign.at, textHash: textHash(words, speaker), words, speaker }
  const did = record.signOff ? 'Signed off again' : 'Signed off'
  return done(logged({ ...record, words, status: 'verified', signOff: signed }, { by, at: sign.at }, did))
}

/** Takes the name away again. What was found so far stays, so the quotation is being checked. */
export function withdrawSignOff(record: QuoteRecord, hand: Hand): QuoteRecord {
  if (!record.signOff) return record
  const { signOff: withdrawn, ...rest } = record
  return logged(
    { ...rest, status: 'checking' } as QuoteRecord,
    hand,
    `Withdrew the sign-off by ${withdrawn.by}`,
  )
}

/** Chooses a status by hand. Choosing one over a sign-off withdraws it: a quotation is never both signed and in doubt. */
export function setStatus(record: QuoteRecord, status: ChosenStatus, hand: Hand): QuoteRecord {
  if (record.status === status) return record
  const unsigned = withdrawSignOff(record, hand)
  return logged({ ...unsigned, status }, hand, `Marked as ${STATUS_WORDS[status]}`)
}

/** What each status is called in sentences. */
export const STATUS_WORDS: Record<QuoteStatus, string> = {
  unchecked: 'unchecked',
  checking: 'being checked',
  verified: 'verified',
  stale: 'stale',
  disputed: 'disputed',
  cut: 'cut',
}

/** Adds something that backs the quotation. A row that is only begun gets its line once something is in it. */
export function addEvidence(record: QuoteRecord, evidence: Evidence, hand: Hand): QuoteRecord {
  const next = { ...record, evidence: [...record.evidence, evidence] }
  return isEvidence(evidence) ? logged(next, hand, `Added evidence${named(evidence)}`) : next
}

/** Changes one piece of evidence as it is typed, without a line in the history. */
export const changeEvidence = (
  record: QuoteRecord,
  index: number,
  change: Partial<Evidence>,
): QuoteRecord => ({
  ...record,
  evidence: record.evidence.map((piece, i) =>
    i === index ? withoutEmptyPlace({ ...piece, ...change }) : piece,
  ),
})

/** Adds a line for a piece of evidence that was typed over. The same record where it says what it said before. */
export function logEvidence(record: QuoteRecord, index: number, before: Evidence, hand: Hand): QuoteRecord {
  const now = record.evidence[index]
  if (!now || JSON.stringify(now) === JSON.stringify(before)) return record
  if (!isEvidence(before))
    return isEvidence(now) ? logged(record, hand, `Added evidence${named(now)}`) : record
  return logged(record, hand, `Changed evidence${named(before)} to${named(now) || ' nothing'}`)
}

/** Takes a piece of evidence away; the history keeps saying that it was there. A row that was left empty never was evidence. */
export function removeEvidence(record: QuoteRecord, index: number, hand: Hand): QuoteRecord {
  const removed = record.evidence[index]
  if (!removed) return record
  const evidence = record.evidence.filter((_, i) => i !== index)
  const next = { ...record, evidence }
  return isEvidence(removed) ? logged(next, hand, `Removed evidence${named(removed)}`) : next
}

/** Says that words in quotation marks quote nobody, or takes that back. */
export function setQuotation(record: QuoteRecord, isQuotation: boolean, hand: Hand): QuoteRecord {
  const kind = isQuotation ? 'quote' : NOT_A_QUOTE
  if (record.kind === kind) return record
  return logged({ ...record, kind }, hand, isQuotation ? 'Marked as a quotation' : 'Marked as no quotation')
}

/** Whether a piece of evidence says something: a row that was begun and left empty backs nothing. */
export const isEvidence = ({ ref, at = '' }: Evidence): boolean => ref.trim() !== '' || at.trim() !== ''

/** Takes the rows away that were begun and left empty: nobody may sign for them. */
export const dropEmptyEvidence = (record: QuoteRecord, hand: Hand): QuoteRecord =>
  record.evidence.reduceRight(
    (now, piece, index) => (isEvidence(piece) ? now : removeEvidence(now, index, hand)),
    record,
  )

const named = ({ ref, at }: Evidence): string => (ref ? ` “${ref}”${at ? ` at ${at}` : ''}` : '')

function withoutEmptyPlace(piece: Evidence): Evidence {
  if (piece.at !== '') return piece
  const { at: _empty, ...rest } = piece
  return rest as Evidence
}

const logged = (record: QuoteRecord, { by, at }: Hand, did: string): QuoteRecord => ({
  ...record,
  log: [...record.log, { at, by, did }],
})
