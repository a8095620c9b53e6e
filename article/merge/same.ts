import type { Article } from '../article.ts'
import { articleToJson } from '../article.ts'
import { blockToJson } from '../blocks/json.ts'
import type { Block } from '../blocks/registry.ts'
import { mapBlockTexts } from '../blocks/text.ts'
import { type Inline, tidyInline } from '../inline.ts'
import { isUntouched } from '../quotes/guess.ts'

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
export const contentOf = (block: Block): string => canonical(blockToJson(mapBlockTexts(block, tidied)))

/** The same without quote marks. Those are found by a machine: where they alone differ, nobody has changed the block. */
export const wordsOf = (block: Block): string =>
  canonical(blockToJson(mapBlockTexts(block, text => tidied(withoutQuotes(text, () => true)))))

const tidied = (text: Inline): Inline =>
  tidyInline(
    text.map(run =>
      run.marks
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

/**
 * Whether two versions tell the same story: the same but for when they were saved, how their files are laid out, and what was only
 * guessed of their quotations. A file that differs in no more was changed by nobody.
 */
export function sameStory(a: Article, b: Article): boolean {
  return a === b || storyOf(a) === storyOf(b)
}

function storyOf(article: Article): string {
  const touched = new Map(article.quotes.map(record => [record.id, !isUntouched(record)]))
  const body = article.body.map(block =>
    mapBlockTexts(block, text => tidied(withoutQuotes(text, id => touched.get(id) !== true))),
  )
  const quotes = article.quotes
    .filter(record => touched.get(record.id))
    .map(({ words: _, ...record }) => record)
  return canonical({
    ...(articleToJson({ ...article, body }) as object),
    quotes: quotes.sort((one, other) => (one.id < other.id ? -1 : 1)),
    updatedAt: '',
  })
}
