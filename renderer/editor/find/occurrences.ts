import { foldMarks } from '../../../article/quotes/fold-marks.ts'

/** How words are looked for. */
export interface Wanted {
  words: string
  /** Capitals count. */
  matchCase: boolean
  /** Not inside a longer word. */
  wholeWords: boolean
}

/** A stretch of a text; offsets are UTF-16. */
export interface Stretch {
  from: number
  to: number
}

/**
 * Where words stand in a text, from left to right and without overlap. What a keyboard types stands for what a page has: a straight
 * mark finds every quotation mark of its kind, a hyphen every dash, a space the one that does not break. Each sign is folded to one,
 * so places in the folded text are places in the text.
 */
export function occurrences(text: string, wanted: Wanted): Stretch[] {
  const words = fold(wanted.words, wanted.matchCase)
  if (words === '') return []
  const folded = fold(text, wanted.matchCase)
  const found: Stretch[] = []
  for (let from = folded.indexOf(words); from >= 0; ) {
    const to = from + words.length
    const whole = !wanted.wholeWords || standsAlone(folded, from, to)
    if (whole) found.push({ from, to })
    from = folded.indexOf(words, whole ? to : from + 1)
  }
  return found
}

const DASH = /[‐‑‒–—―−]/g
const SPACE = /[\u00a0\u2007\u2009\u202f]/g

const fold = (text: string, matchCase: boolean): string => {
  const plain = foldMarks(text).replace(DASH, '-').replace(SPACE, ' ')
  return matchCase ? plain : Array.from({ length: plain.length }, (_, at) => lower(plain.charAt(at))).join('')
}

/** A letter in lower case where that is one letter too: "İ" would be two. */
function lower(letter: string): string {
  const small = letter.toLowerCase()
  return small.length === 1 ? small : letter
}

const LETTER = /[\p{L}\p{M}\p{N}_]/u

/** Whether no letter of a longer word touches the stretch on a side where it has a letter itself. */
function standsAlone(text: string, from: number, to: number): boolean {
  const joins = (outer: string, inner: string): boolean => LETTER.test(outer) && LETTER.test(inner)
  return !joins(text.charAt(from - 1), text.charAt(from)) && !joins(text.charAt(to), text.charAt(to - 1))
}
