import { newId } from '../ids.ts'
import type { FoundQuotation } from './find/source.ts'
import { copiedRecord, guessAgain, guessedRecord, isUnset } from './guess.ts'
import { NOT_A_QUOTE } from './kinds.ts'
import { divided, isSpokenBy, mostAlike, ownersOf, type Present } from './own-words.ts'
import type { QuoteRecord } from './record.ts'

/** A found quotation with the id of its mark and record. */
export interface Claim {
  id: string
  found: FoundQuotation
}

/** What is known while quotations are given their records: `records` grows by those that are new. */
interface Claiming extends Present {
  records: Map<string, QuoteRecord>
  /** Which record each quotation has, by word; these are sure before any other is asked. */
  owners: ReadonlyMap<FoundQuotation, string>
  claims: Map<string, Claim>
  /** Which of several quotations under its mark a record goes to. */
  best: ReadonlyMap<string, FoundQuotation>
  isFree(id: string): boolean
}

/**
 * Gives each quotation its id, and `records` the record for it: the one that is for just these words, else that of the mark
 * already there, else a new one.
 */
export function claimed(
  found: FoundQuotation[],
  present: Present & { records: Map<string, QuoteRecord> },
): Claim[] {
  const { marks, records } = present
  const asked = found.filter(each => !marks.idsUnder(each).some(id => records.get(id)?.kind === NOT_A_QUOTE))
  const owners = ownersOf(asked, present)
  const claims = new Map(Array.from(owners, ([found, id]) => [id, { id, found }]))
  const best = mostAlike(asked, present, id => !claims.has(id) && isKept(records.get(id)))
  return asked.flatMap(whole => {
    const isFree = (id: string): boolean => !claims.has(id) && (best.get(id) ?? whole) === whole
    const shares = owners.has(whole)
      ? [whole]
      : divided(whole, present, id => isFree(id) && isKept(records.get(id)))
    return shares.map(found => {
      const claim = {
        id: owners.get(found) ?? idFor(found, { ...present, owners, claims, best, isFree }),
        found,
      }
      if (!claims.has(claim.id)) claims.set(claim.id, claim)
      return claim
    })
  })
}

/** The id a quotation takes over, or a new one with its record. A record that a person had a hand in goes before a guess. */
function idFor(
  quotation: FoundQuotation,
  { marks, records, owners, claims, best, isFree }: Claiming,
): string {
  const ids = marks.idsUnder(quotation)
  const free = ids.filter(isFree)
  const own = free.find(id => isKept(records.get(id))) ?? free[0]
  if (own !== undefined) {
    const record = records.get(own)
    records.set(own, record ? guessAgain(record, quotation) : guessedRecord(own, quotation))
    return own
  }
  const [present = ''] = ids
  const first = claims.get(present)?.found ?? best.get(present)
  const record = records.get(present)
  if (first && isKept(record) && isBroken(quotation, first) && !owners.has(first)) return present
  const id = newId('q')
  const isCopy = first?.words === quotation.words && isKept(record) && isSpokenBy(record, quotation.speaker)
  records.set(id, isCopy ? copiedRecord(record, id) : guessedRecord(id, quotation))
  return id
}

/** Whether a record says what a person said in it: it goes before a guess. */
const isKept = (record: QuoteRecord | undefined): record is QuoteRecord =>
  record !== undefined && !isUnset(record)

/** Whether two quotations are one that an attribution broke in two. */
const isBroken = (quotation: FoundQuotation, first: FoundQuotation): boolean =>
  first.words !== quotation.words &&
  quotation.parts.some(part =>
    first.parts.some(other => part.block === other.block && part.text === other.text),
  )
