import type { Article } from '../article.ts'
import { type PrintedSpeaker, printsSpeaker } from './printed.ts'
import { stretchesOf } from './stretches.ts'
import { insideQuotationMarks } from './words.ts'

/** The words of one quotation as they stand in the text now, and where they begin. */
export interface QuoteWords {
  /** Without outer quotation marks; paragraphs are joined by a line break, parts around "she said" by a space. */
  words: string
  /** Id of the block they begin in. */
  block: string
  place: { block: string; text: number; from: number; to: number }
  /** Whom the page names below the words, for each set-apart block they stand in. */
  printed: PrintedSpeaker[]
}

/**
 * The words of every quotation of an article, by the id of its mark, in reading order. One pass, because the ledger, the
 * checks and the export gate all need all of them.
 */
export function quoteWords(article: Pick<Article, 'body'>): Map<string, QuoteWords> {
  const found = new Map<string, { place: QuoteWords['place']; paragraphs: Paragraph[] }>()
  for (const { id, block, text, from, to, words = '' } of stretchesOf(article.body)) {
    const known = found.get(id) ?? { place: { block, text, from, to }, paragraphs: [] }
    found.set(id, known)
    const last = known.paragraphs.at(-1)
    if (last?.block === block && last.text === text) last.parts.push(words)
    else known.paragraphs.push({ block, text, parts: [words] })
  }
  const speakers = new Map(article.body.filter(printsSpeaker).map(({ id, speaker }) => [id, speaker]))
  return new Map(
    Array.from(found, ([id, { place, paragraphs }]) => {
      const printed = paragraphs.flatMap(({ block }) => {
        const speaker = speakers.get(block)
        return speaker === undefined ? [] : [{ block, speaker }]
      })
      const words = joined(paragraphs.map(({ parts }) => parts))
      return [id, { words, block: place.block, place, printed }]
    }),
  )
}

/** The words carrying the mark of one quotation, or null where no word carries it any more. */
export const wordsOfQuote = (article: Pick<Article, 'body'>, id: string): string | null =>
  quoteWords(article).get(id)?.words ?? null

/** What one running text holds of a quotation: one part, or several around an attribution. */
interface Paragraph {
  block: string
  text: number
  parts: string[]
}

/** Parts around an attribution become one line, paragraphs a line each, all without their own quotation marks. */
export function joined(paragraphs: string[][]): string {
  const inside = insideParts(paragraphs)
  const lines = paragraphs.map((parts, i) => parts.map((part, j) => part.slice(...(inside[i]?.[j] ?? []))))
  return lines
    .map(parts => parts.filter(Boolean).join(' '))
    .filter(Boolean)
    .join('\n')
}

const SINGLE_OPENER = /^\s*['‘‚‹]/

/**
 * Where the words of each part begin and end inside its marks. In single marks too every paragraph opens anew and only the last
 * one closes; elsewhere a lone ' is an apostrophe.
 */
export function insideParts(paragraphs: string[][]): [from: number, to: number][][] {
  const reopens = paragraphs.length > 1 && paragraphs.every(([first]) => SINGLE_OPENER.test(first ?? ''))
  return paragraphs.map((parts, i) =>
    parts.map((part, j) => {
      const isReopened = reopens && j === 0 && i < paragraphs.length - 1
      const open = isReopened ? (SINGLE_OPENER.exec(part)?.[0].length ?? 0) : 0
      const [from, to] = insideQuotationMarks(part.slice(open))
      return [open + from, open + to]
    }),
  )
}
