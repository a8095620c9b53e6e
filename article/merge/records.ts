import { isUntouched } from '../quotes/guess.ts'
import type { QuoteRecord, QuoteStatus } from '../quotes/record.ts'
import type { Sides } from './blocks.ts'
import { keptOf, mergeOrder } from './order.ts'
import { same } from './same.ts'
import { type FieldConflict, mergeGroup, mergeList } from './value.ts'

/** Where a quotation stands and who signed it: merged as one, because a signature under another status would prove nothing. */
export type Verdict = Pick<QuoteRecord, 'status' | 'signOff'>

/** The name of a verdict in the path of a conflict: `['quotes', 'q1', 'verdict']`. */
export const VERDICT = 'verdict'

/**
 * Merges two ledgers record by record and field by field. A record that a person has worked on is never lost; one that was only
 * guessed gives way to one that was not. `marked` are the ids of the marks in the merged text, whose records are kept in any case.
 */
export function mergeRecords(
  { base, mine, theirs }: Sides<QuoteRecord>,
  marked: ReadonlySet<string>,
  conflicts: FieldConflict[],
): QuoteRecord[] {
  const [before, here, there] = [byId(base), byId(mine), byId(theirs)]
  const ids = [base, mine, theirs].map(records => [...new Set(records.map(({ id }) => id))])
  const [was = [], is = [], others = []] = ids
  const kept = keptOf(was, is, others)
  for (const id of was) {
    const left = here.get(id) ?? there.get(id)
    if (left && (marked.has(id) || !same(left, before.get(id)))) kept.add(id)
  }
  return mergeOrder(was, is, others, kept).flatMap(id => {
    const [m, t] = [here.get(id), there.get(id)]
    const record = m && t ? mergeRecord(before.get(id), m, t, conflicts) : (m ?? t)
    return record && (marked.has(id) || !isUntouched(record)) ? [record] : []
  })
}

const byId = (records: readonly QuoteRecord[]): Map<string, QuoteRecord> =>
  new Map(records.map(record => [record.id, record]))

function mergeRecord(
  base: QuoteRecord | undefined,
  mine: QuoteRecord,
  theirs: QuoteRecord,
  conflicts: FieldConflict[],
): QuoteRecord {
  if (same(mine, theirs) || isUntouched(theirs)) return mine
  if (isUntouched(mine)) return theirs
  const path = ['quotes', mine.id]
  const fields = mergeGroup(plain(base), plain(mine), plain(theirs), path, conflicts)
  const log = mergeList(base?.log ?? [], mine.log, theirs.log) as QuoteRecord['log']
  // The words last seen and the guess are the machine's; it makes them anew.
  const { id, words, guess } = mine
  const record = { id, words, ...(guess !== undefined && { guess }), ...fields, log: inTime(log) }
  return withVerdict(inOrderOf(mine, record) as QuoteRecord, mergeVerdict(base, mine, theirs, conflicts))
}

/** The fields in the order in which the file has them, so that it differs in what was changed alone. */
function inOrderOf(model: object, fields: Record<string, unknown>): Record<string, unknown> {
  const keys = new Set([...Object.keys(model).filter(key => key in fields), ...Object.keys(fields)])
  return Object.fromEntries(Array.from(keys, key => [key, fields[key]]))
}

/** The record with another verdict; a sign-off that the verdict has not is taken away. */
export function withVerdict(
  { signOff: _, ...record }: QuoteRecord,
  { status, signOff }: Verdict,
): QuoteRecord {
  return { ...record, status, ...(signOff && { signOff }) } as QuoteRecord
}

function plain(record: QuoteRecord | undefined): Record<string, unknown> {
  if (!record) return {}
  const {
    id: _id,
    words: _words,
    guess: _guess,
    log: _log,
    status: _status,
    signOff: _signed,
    ...fields
  } = record
  return fields
}

/** Lines of a history that two people wrote stand in the order in which things happened, as far as they say when. */
const inTime = (log: QuoteRecord['log']): QuoteRecord['log'] =>
  log.every(({ at }) => !Number.isNaN(Date.parse(at)))
    ? log.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    : log

/**
 * From the least trusted on. Where two people came to different ends, the quotation counts as what it is trusted least to be until
 * they have agreed: it must not go out as verified because one of two said so.
 */
const CARE: readonly QuoteStatus[] = ['disputed', 'stale', 'checking', 'unchecked', 'cut', 'verified']

function mergeVerdict(
  base: QuoteRecord | undefined,
  mine: QuoteRecord,
  theirs: QuoteRecord,
  conflicts: FieldConflict[],
): Verdict {
  const [was, here, there] = [base && verdictOf(base), verdictOf(mine), verdictOf(theirs)]
  if (same(here, there) || (was && same(was, there)) || bothSigned(here, there)) return here
  if (was && same(was, here)) return there
  conflicts.push({ kind: 'field', path: ['quotes', mine.id, VERDICT], mine: here, theirs: there })
  return CARE.indexOf(there.status) < CARE.indexOf(here.status) ? there : here
}

const verdictOf = ({ status, signOff }: QuoteRecord): Verdict => ({ status, ...(signOff && { signOff }) })

const bothSigned = (mine: Verdict, theirs: Verdict): boolean =>
  mine.status === 'verified' &&
  theirs.status === 'verified' &&
  mine.signOff !== undefined &&
  mine.signOff.textHash === theirs.signOff?.textHash
