import type { Block } from './blocks/registry.ts'
import { blockPlainText } from './blocks/text.ts'

/** A word: letters and digits, held together by apostrophes, hyphens, and points or commas between digits. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,](?=\p{N})[\p{N}]+)*/gu

/** Scripts that do not put spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const segmenters = new Map<string, Intl.Segmenter>()

/** Tells where words begin and end by the Unicode rules (UAX 29), in scripts without spaces by a dictionary. */
export function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const [tag] = Intl.Segmenter.supportedLocalesOf([wellFormed(language)])
  const made = new Intl.Segmenter(tag ?? 'en', { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

/** A language tag that `Intl` takes, English for what is none: an article's language may be typed by hand. */
export const wellFormed = (language: string): string =>
  /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(language) ? language : 'en'

/** How many words a text has; in scripts without spaces, as many as the Unicode rules (UAX 29) with a dictionary find. */
export function countWords(text: string, language: string): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0
  let count = 0
  for (const { isWordLike } of segmenter(language).segment(text)) if (isWordLike) count++
  return count
}

/** The words of a text in reading order, told apart as `countWords` does. */
export function wordsIn(text: string, language: string): string[] {
  if (!UNSPACED.test(text)) return text.match(WORD) ?? []
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter(language).segment(text)) if (isWordLike) words.push(segment)
  return words
}

const counted = new WeakMap<Block, number>()

/** How many words the body has. Unchanged blocks are not counted again. */
export function countBody(body: readonly Block[], language: string): number {
  let total = 0
  for (const block of body) {
    const count = counted.get(block) ?? countWords(blockPlainText(block), language)
    counted.set(block, count)
    total += count
  }
  return total
}
