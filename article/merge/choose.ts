import type { Article } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { mapBlockTexts } from '../blocks/text.ts'
import { newId } from '../ids.ts'
import { copiedRecord } from '../quotes/guess.ts'
import { settleQuotes } from '../quotes/ledger.ts'
import type { QuoteRecord } from '../quotes/record.ts'
import type { BlockConflict } from './blocks.ts'
import { type Conflict, quotesIn } from './merge.ts'
import { VERDICT, type Verdict, withVerdict } from './records.ts'
import { type FieldConflict, isGroup } from './value.ts'

/** Which side of a conflict is to stand. `both` keeps mine and puts theirs behind it. */
export const CHOICES = ['mine', 'theirs', 'both'] as const
export type Choice = (typeof CHOICES)[number]

/** A name for a conflict that stays the same while others are settled. */
export const conflictKey = (conflict: Conflict): string =>
  conflict.kind === 'block' ? `block ${conflict.id}` : `field ${conflict.path.join('/')}`

/** Text fields in which two texts can stand one behind the other. Two statuses or two dates cannot. */
const JOINED: Record<string, string> = { kicker: ' / ', headline: ' / ', standfirst: ' / ', comment: '\n' }

/** What may be chosen: both only where there is room for both. */
export function choicesOf(conflict: Conflict): Choice[] {
  const both =
    conflict.kind === 'block' ? conflict.mine && conflict.theirs : joined(conflict) !== conflict.mine
  return both ? [...CHOICES] : ['mine', 'theirs']
}

/** Both texts in one, or mine where they cannot be joined. */
function joined({ path, mine, theirs }: FieldConflict): unknown {
  const joiner = JOINED[path.at(-1) ?? '']
  const isText = typeof mine === 'string' && typeof theirs === 'string'
  return isText && joiner !== undefined ? mine + joiner + theirs : mine
}

/**
 * The article after a choice. "Mine" is what stands there by now, which may have been written on. The ledger says afterwards what is
 * true of the words: a sign-off over other words is stale.
 */
export function applyChoice(article: Article, conflict: Conflict, choice: Choice): Article {
  if (conflict.kind === 'block')
    return choice === 'mine' ? article : settleQuotes(withTheirBlock(article, conflict, choice))
  const value = choice === 'both' ? joined(conflict) : conflict[choice]
  const { path } = conflict
  if (path[0] === 'quotes') return settleQuotes(withRecordField(article, path, value))
  if (choice === 'mine') return article
  return withField(article, path, value) as Article
}

function withField(group: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value
  const fields = isGroup(group) ? group : {}
  return { ...fields, [key]: withField(fields[key], rest, value) }
}

/** Of a verdict "mine" is set too: until the choice, the more careful of the two stood there, which may be theirs. */
function withRecordField(article: Article, [, id, ...field]: string[], value: unknown): Article {
  const set = (record: QuoteRecord): QuoteRecord =>
    field[0] === VERDICT
      ? withVerdict(record, value as Verdict)
      : (withField(record, field, value) as QuoteRecord)
  return { ...article, quotes: article.quotes.map(record => (record.id === id ? set(record) : record)) }
}

function withTheirBlock(article: Article, conflict: BlockConflict, choice: 'theirs' | 'both'): Article {
  const { id, theirs, behind } = conflict
  const at = article.body.findIndex(block => block.id === id)
  if (!theirs)
    return choice === 'both' || at === -1 ? article : { ...article, body: article.body.toSpliced(at, 1) }
  const stands = at !== -1
  const replaces = stands && choice === 'theirs'
  const others = replaces ? article.body.toSpliced(at, 1) : article.body
  const { block, records } = asOwn(
    stands && !replaces ? withId(theirs, newId('b')) : theirs,
    conflict.records,
    others,
  )
  const known = new Set(article.quotes.map(record => record.id))
  const quotes = [...article.quotes, ...records.filter(record => !known.has(record.id))]
  const place = stands ? at : article.body.findLastIndex(({ id }) => behind.includes(id)) + 1
  const body = article.body.toSpliced(stands && !replaces ? at + 1 : place, replaces ? 1 : 0, block)
  return { ...article, body, quotes }
}

const withId = (block: Block, id: string): Block =>
  block.type === 'unknown' ? { ...block, id, raw: { ...block.raw, id } } : { ...block, id }

/** Theirs beside mine: a quotation that is marked elsewhere already gets a mark and a record of its own, signed by nobody. */
function asOwn(
  block: Block,
  records: readonly QuoteRecord[],
  others: Block[],
): { block: Block; records: QuoteRecord[] } {
  const taken = quotesIn(others)
  const fresh = new Map([...quotesIn([block])].filter(id => taken.has(id)).map(id => [id, newId('q')]))
  const own = mapBlockTexts(block, text =>
    text.map(run =>
      run.marks
        ? {
            ...run,
            marks: run.marks.map(mark =>
              mark.type === 'quote' ? { ...mark, id: fresh.get(String(mark.id)) ?? mark.id } : mark,
            ),
          }
        : run,
    ),
  )
  return {
    block: fresh.size > 0 ? own : block,
    records: records.map(record => {
      const id = fresh.get(record.id)
      return id ? copiedRecord(record, id) : record
    }),
  }
}
