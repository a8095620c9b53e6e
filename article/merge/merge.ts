import type { Article } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { isUntouched } from '../quotes/guess.ts'
import { settleQuotes } from '../quotes/ledger.ts'
import type { QuoteRecord } from '../quotes/record.ts'
import { stretchesOf } from '../quotes/stretches.ts'
import { type BlockConflict, mergeBlocks } from './blocks.ts'
import { mergeRecords } from './records.ts'
import { sameArticle, sameStory } from './same.ts'
import { type FieldConflict, mergeGroup } from './value.ts'

/** Something both sides changed, each in another way. The merged article holds mine until somebody chooses (`choose.ts`). */
export type Conflict = BlockConflict | FieldConflict

export interface Merged {
  article: Article
  conflicts: Conflict[]
}

/**
 * Merges what two people made of one article. What one of them changed is taken over, block by block, field by field, record by
 * record; what both changed stays as I have it, theirs in the conflicts, so that nothing is lost whatever is chosen.
 *
 * @param base what both began with; null where nobody knows any more. Then nothing counts as taken out, and every difference is a conflict
 */
export function mergeArticles(base: Article | null, mine: Article, theirs: Article): Merged {
  if (base && sameArticle(base, mine)) return { article: theirs, conflicts: [] }
  if (sameArticle(mine, theirs) || (base && sameArticle(base, theirs)))
    return { article: mine, conflicts: [] }
  const fields: FieldConflict[] = []
  const head = mergeGroup(base ? headOf(base) : {}, headOf(mine), headOf(theirs), [], fields)
  const touched = new Set(
    [...mine.quotes, ...theirs.quotes].filter(record => !isUntouched(record)).map(({ id }) => id),
  )
  const sides = { base: base?.body ?? [], mine: mine.body, theirs: theirs.body }
  const { body, conflicts } = mergeBlocks(sides, id => touched.has(id))
  const marked = quotesIn(body)
  const quotes = mergeRecords(
    { base: base?.quotes ?? [], mine: mine.quotes, theirs: theirs.quotes },
    marked,
    fields,
  )
  const merged = settleQuotes({ ...identity(base, mine, theirs), ...head, body, quotes } as Article)
  const withRecords = conflicts.map(
    (conflict): BlockConflict => ({ ...conflict, records: recordsIn(conflict.theirs, theirs.quotes) }),
  )
  return { article: merged, conflicts: [...fields, ...withRecords] }
}

/** The fields that people change, those of newer versions too. */
function headOf(article: Article): Record<string, unknown> {
  const {
    format: _,
    version: _v,
    id: _id,
    body: _b,
    quotes: _q,
    createdAt: _c,
    updatedAt: _u,
    ...head
  } = article
  return head
}

/** What an article is, and when: nobody's choice. */
function identity(base: Article | null, mine: Article, theirs: Article) {
  const later = Date.parse(theirs.updatedAt) > Date.parse(mine.updatedAt) ? theirs : mine
  return {
    format: mine.format,
    version: Math.max(mine.version, theirs.version),
    id: mine.id,
    createdAt: base && base.createdAt === mine.createdAt ? theirs.createdAt : mine.createdAt,
    updatedAt: later.updatedAt,
  }
}

/** The ids of all quotations that are marked in these blocks. */
export const quotesIn = (body: Block[]): Set<string> => new Set(stretchesOf(body).map(({ id }) => id))

const recordsIn = (block: Block | null, records: QuoteRecord[]): QuoteRecord[] => {
  const ids = block ? quotesIn([block]) : new Set()
  return records.filter(({ id }) => ids.has(id))
}

export { sameStory }
