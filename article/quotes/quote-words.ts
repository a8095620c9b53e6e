import type { Article } from '../article.ts'
import { blockTexts } from '../blocks/text.ts'
import { type Inline, markOf } from '../inline.ts'
import { withoutQuotationMarks } from './words.ts'

/** The words of one quotation as they stand in the text now, and where they begin. */
export interface QuoteWords {
  /** Without outer quotation marks; paragraphs are joined by a line break, parts around "she said" by a space. */
  words: string
  /** Id of the block they begin in. */
  block: string
  place: { block: string; text: number; from: number; to: number }
}

/** A stretch of one running text that carries one quotation's mark. */
interface Stretch {
  id: string
  words: string
  from: number
  to: number
}

/**
 * The words of every quotation of an article, by the id of its mark, in reading order. One pass, because the ledger, the
 * checks and the export gate all need all of them.
 */
export function quoteWords(article: Pick<Article, 'body'>): Map<string, QuoteWords> {
  const found = new Map<string, { place: QuoteWords['place']; paragraphs: string[][] }>()
  for (const block of article.body) {
    blockTexts(block).forEach((inline, text) => {
      const begun = new Map<string, string[]>()
      for (const { id, words, from, to } of stretches(inline)) {
        const known = found.get(id) ?? { place: { block: block.id, text, from, to }, paragraphs: [] }
        found.set(id, known)
        const parts = begun.get(id) ?? []
        if (parts.push(words) === 1) known.paragraphs.push(parts)
        begun.set(id, parts)
      }
    })
  }
  return new Map(
    Array.from(found, ([id, { place, paragraphs }]) => [
      id,
      { words: joined(paragraphs), block: place.block, place },
    ]),
  )
}

/** The words carrying the mark of one quotation, or null where no word carries it any more. */
export const wordsOfQuote = (article: Pick<Article, 'body'>, id: string): string | null =>
  quoteWords(article).get(id)?.words ?? null

/** Parts around an attribution become one line, paragraphs a line each, all without their own quotation marks. */
function joined(paragraphs: string[][]): string {
  const lines = reopened(paragraphs).map(parts => parts.map(withoutQuotationMarks).filter(Boolean).join(' '))
  return lines.filter(Boolean).join('\n')
}

const SINGLE_OPENER = /^\s*['‘‚‹]/

/** In single marks too every paragraph opens anew and only the last one closes; elsewhere a lone ' is an apostrophe. */
function reopened(paragraphs: string[][]): string[][] {
  const opened = paragraphs.length > 1 && paragraphs.every(([first]) => SINGLE_OPENER.test(first ?? ''))
  if (!opened) return paragraphs
  return paragraphs.map((parts, i) =>
    i === paragraphs.length - 1
      ? parts
      : parts.map((part, j) => (j ? part : part.replace(SINGLE_OPENER, ''))),
  )
}

/** Neighbouring runs of one quotation are one stretch, whatever else they are marked with. */
function stretches(inline: Inline): Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const run of inline) {
    const id = markOf(run, 'quote')?.id
    const to = at + run.text.length
    const last = found.at(-1)
    if (id !== undefined && run.text !== '') {
      if (last?.id === id && last.to === at) {
        last.words += run.text
        last.to = to
      } else found.push({ id, words: run.text, from: at, to })
    }
    at = to
  }
  return found
}
