import type { Article } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { newId } from '../ids.ts'
import { findQuotations } from './find/find.ts'
import { namesIn } from './find/first-names.ts'
import type { FoundQuotation } from './find/source.ts'
import { copiedRecord, guessAgain, guessedRecord, isUntouched } from './guess.ts'
import { NOT_A_QUOTE } from './kinds.ts'
import { settleQuotes } from './ledger.ts'
import type { QuoteRecord } from './record.ts'
import { sourceTexts } from './source-texts.ts'
import { overlap, paint, type Stretch, stretchesOf } from './stretches.ts'
import { withoutQuotationMarks } from './words.ts'

export { sourceTexts } from './source-texts.ts'
export { withoutQuotationMarks } from './words.ts'

/** A found quotation with the id of its mark and record. */
export interface Claim {
  id: string
  found: FoundQuotation
}

/**
 * The article with marks and ledger that agree with the quotations found in it. Marks that are there keep their id and have
 * their ends corrected; what a person set is never overwritten; records nobody touched go with their words. Words never
 * change, and blocks whose marks were right already stay the same values. Idempotent.
 */
export const markQuotations = (article: Article, found?: FoundQuotation[]): Article =>
  claimQuotations(article, found).article

/** As `markQuotations`, and which quotation has which id, for lists that show words as they were found. */
export function claimQuotations(
  article: Article,
  found: FoundQuotation[] = findIn(article),
): { article: Article; claims: Claim[] } {
  const stretches = stretchesOf(article.body)
  const records = new Map(article.quotes.map(record => [record.id, record]))
  const claims = claimed([...found, ...quoteBlocks(article.body)], stretches, records)
  const kept = keptByHand(stretches, claims, records)
  const wanted = [...kept, ...claims.flatMap(({ id, found }) => found.parts.map(part => ({ ...part, id })))]
  const body = paint(article.body, stretches, wanted)
  const same =
    body.every((block, i) => block === article.body[i]) && sameValues([...records.values()], article.quotes)
  const settled = settleQuotes(same ? article : { ...article, body, quotes: [...records.values()] })
  return { article: withoutEmptyGuesses(settled, wanted), claims }
}

/** What `findQuotations` finds in an article; people named in the standfirst count as named. */
function findIn(article: Article): FoundQuotation[] {
  return findQuotations(sourceTexts(article), {
    language: article.language,
    names: namesIn(article.standfirst),
  })
}

/** Each block quotation is one as a whole, with marks or without; its own field says who speaks. */
function quoteBlocks(body: Block[]): FoundQuotation[] {
  return body.flatMap(block => {
    if (block.type !== 'quote') return []
    return sourceTexts({ body: [block] }).flatMap(({ text, words }): FoundQuotation[] => {
      const parts = [{ block: block.id, text, from: 0, to: words.length }]
      const plain = withoutQuotationMarks(words)
      return plain ? [{ parts, words: plain, speaker: block.speaker, kind: 'direct' }] : []
    })
  })
}

/** Gives each quotation its id, and `records` the record for it: that of the mark already there, or a new one. */
function claimed(found: FoundQuotation[], stretches: Stretch[], records: Map<string, QuoteRecord>): Claim[] {
  const claims = new Map<string, Claim>()
  const all: Claim[] = []
  for (const quotation of found) {
    const ids = idsUnder(quotation, stretches)
    if (ids.some(id => records.get(id)?.kind === NOT_A_QUOTE)) continue
    const id = idFor(quotation, ids[0], claims, records)
    const claim = { id, found: quotation }
    if (!claims.has(id)) claims.set(id, claim)
    all.push(claim)
  }
  return all
}

/** The id a quotation takes over, or a new one with its record. A copy of a quotation gets a record of its own. */
function idFor(
  quotation: FoundQuotation,
  present: string | undefined,
  claims: ReadonlyMap<string, Claim>,
  records: Map<string, QuoteRecord>,
): string {
  const record = present === undefined ? undefined : records.get(present)
  const first = present === undefined ? undefined : claims.get(present)
  if (present !== undefined && !first) {
    records.set(present, record ? guessAgain(record, quotation) : guessedRecord(present, quotation))
    return present
  }
  const id = newId('q')
  if (present === undefined || !first || !record || isUntouched(record)) {
    records.set(id, guessedRecord(id, quotation))
    return id
  }
  const sameText = quotation.parts.some(part => first.found.parts.some(other => sharesText(part, other)))
  if (sameText && first.found.words !== quotation.words) return present
  records.set(id, copiedRecord(record, id))
  return id
}

const sharesText = (a: { block: string; text: number }, b: { block: string; text: number }): boolean =>
  a.block === b.block && a.text === b.text

/** The ids of marks under a quotation, the one that covers most of it first. */
function idsUnder(quotation: FoundQuotation, stretches: Stretch[]): string[] {
  const covered = new Map<string, number>()
  for (const stretch of stretches) {
    for (const part of quotation.parts) {
      const length = overlap(part, stretch)
      if (length > 0) covered.set(stretch.id, (covered.get(stretch.id) ?? 0) + length)
    }
  }
  return [...covered].sort((a, b) => b[1] - a[1]).map(([id]) => id)
}

/**
 * Marks that stay as they are: set by a person, or on words a person called no quotation. Marks that were only guessed and
 * are found no more go. The same words marked twice by copying get a record each.
 */
function keptByHand(stretches: Stretch[], claims: Claim[], records: Map<string, QuoteRecord>): Stretch[] {
  const claimedIds = new Set(claims.map(claim => claim.id))
  const firsts = new Map<string, Stretch>()
  return stretches.flatMap(stretch => {
    const record = records.get(stretch.id)
    if (claimedIds.has(stretch.id) || (record && isUntouched(record))) return []
    const first = firsts.get(stretch.id)
    if (!first) firsts.set(stretch.id, stretch)
    if (!first || first.block === stretch.block || first.words !== stretch.words || !record) return [stretch]
    const id = newId('q')
    records.set(id, copiedRecord(record, id))
    return [{ ...stretch, id }]
  })
}

/** Records that only ever held a guess and whose words are gone. */
function withoutEmptyGuesses(article: Article, wanted: Stretch[] | { id: string }[]): Article {
  const present = new Set(wanted.map(stretch => stretch.id))
  const quotes = article.quotes.filter(record => present.has(record.id) || !isUntouched(record))
  return quotes.length === article.quotes.length ? article : { ...article, quotes }
}

const sameValues = (a: QuoteRecord[], b: QuoteRecord[]): boolean =>
  a.length === b.length && a.every((record, i) => record === b[i])
