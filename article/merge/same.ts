import type { Article } from '../article.ts'
import { blockToJson } from '../blocks/json.ts'
import type { Block } from '../blocks/registry.ts'
import { mapBlockTexts } from '../blocks/text.ts'
import { type Inline, tidyInline } from '../inline.ts'
import { isUntouched } from '../quotes/guess.ts'
import type { QuoteRecord } from '../quotes/record.ts'

/** A value as text that is the same for equal values, whatever the order of their keys. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? ''

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  )
}

export const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b)

/** What a block says, however its runs are cut, its marks are ordered and its file is laid out. */
export const contentOf = remembered(block => canonical(blockToJson(mapBlockTexts(block, tidied))))

/** The same without quote marks. Those are found by a machine: where they alone differ, nobody has changed the block. */
export const wordsOf = remembered(block => wordsBut(block, () => true))

/** A block never changes, and most are the same from one merge to the next. */
function remembered(read: (block: Block) => string): (block: Block) => string {
  const known = new WeakMap<Block, string>()
  return block => {
    const text = known.get(block) ?? read(block)
    known.set(block, text)
    return text
  }
}

const wordsBut = (block: Block, drops: (id: string) => boolean): string =>
  canonical(blockToJson(mapBlockTexts(block, text => tidied(withoutQuotes(text, drops)))))

const tidied = (text: Inline): Inline =>
  tidyInline(
    text.map(run =>
      run.marks && run.marks.length > 1
        ? { ...run, marks: run.marks.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1)) }
        : run,
    ),
  )

const withoutQuotes = (text: Inline, drops: (id: string) => boolean): Inline =>
  text.map(run =>
    run.marks
      ? { ...run, marks: run.marks.filter(mark => mark.type !== 'quote' || !drops(String(mark.id))) }
      : run,
  )

/** Whether two versions are the same in everything that a file says. */
export function sameArticle(a: Article, b: Article): boolean {
  const { body: blocks, ...fields } = a
  const { body: others, ...otherFields } = b
  return a === b || (sameBlocks(blocks, others, contentOf) && same(fields, otherFields))
}

const sameBlocks = (a: readonly Block[], b: readonly Block[], read: (block: Block) => string): boolean =>
  a.length === b.length && a.every((block, at) => block === b[at] || read(block) === read(b[at] as Block))

/**
 * Whether two versions tell the same story: the same but for when they were saved, how their files are laid out, and what was only
 * guessed of their quotations. A file that differs in no more was changed by nobody.
 */
export function sameStory(a: Article, b: Article): boolean {
  if (a === b) return true
  const touched = touchedIn(a)
  return (
    same(fieldsOf(a), fieldsOf(b)) &&
    same(touched, touchedIn(b)) &&
    sameBlocks(a.body, b.body, wordsOf) &&
    // Marks count where a person has worked on their record.
    sameBlocks(a.body, b.body, block => markedBy(block, touched))
  )
}

function fieldsOf(article: Article): object {
  const { body: _body, quotes: _quotes, updatedAt: _updated, ...fields } = article
  return fields
}

/** The records that a person has worked on, without the words last seen, which the machine notes. */
const touchedIn = ({ quotes }: Article): QuoteRecord[] =>
  quotes
    .filter(record => !isUntouched(record))
    .map(record => ({ ...record, words: '' }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))

function markedBy(block: Block, touched: readonly QuoteRecord[]): string {
  const ids = new Set(touched.map(({ id }) => id))
  return ids.size === 0 ? '' : wordsBut(block, id => !ids.has(id))
}
