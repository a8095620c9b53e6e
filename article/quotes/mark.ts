import type { Article } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { newId } from '../ids.ts'
import { type Claim, claimed } from './claims.ts'
import { findQuotations } from './find/find.ts'
import { namesIn } from './find/names/first-names.ts'
import type { FoundQuotation } from './find/source.ts'
import { copiedRecord, isUntouched, saysNothingNew } from './guess.ts'
import { settleQuotes } from './ledger.ts'
import { presentMarks } from './marks-under.ts'
import type { QuoteRecord } from './record.ts'
import { sourceTexts } from './source-texts.ts'
import { paint, type Stretch, stretchesOf } from './stretches.ts'
import { withoutQuotationMarks } from './words.ts'

export { sourceTexts } from './source-texts.ts'
export { withoutQuotationMarks } from './words.ts'

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
  const claims = claimed([...found, ...quoteBlocks(article.body)], {
    body: article.body,
    marks: presentMarks(stretches),
    records,
  })
  const kept = keptByHand(stretches, claims, records)
  const wanted = [...kept, ...claims.flatMap(({ id, found }) => found.parts.map(part => ({ ...part, id })))]
  const body = paint(article.body, stretches, wanted)
  const same =
    body.every((block, i) => block === article.body[i]) && sameValues([...records.values()], article.quotes)
  const settled = settleQuotes(same ? article : { ...article, body, quotes: [...records.values()] })
  return { article: withoutEmptyGuesses(settled), claims }
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

/** Without the records whose words are gone and in which no person had a hand: nobody would miss them or could tell what they were. */
function withoutEmptyGuesses(article: Article): Article {
  const present = new Set(stretchesOf(article.body).map(stretch => stretch.id))
  const isMissed = (record: QuoteRecord): boolean => !saysNothingNew(record, article.quotes)
  const quotes = article.quotes.filter(record => present.has(record.id) || isMissed(record))
  return quotes.length === article.quotes.length ? article : { ...article, quotes }
}

const sameValues = (a: QuoteRecord[], b: QuoteRecord[]): boolean =>
  a.length === b.length && a.every((record, i) => record === b[i])
