import { diffArrays } from 'diff'
import { segmenter } from '../../words.ts'
import { foldMarks } from '../fold-marks.ts'

/** A word, a mark or a stretch of white space. Two of one form are the same to a sign-off. */
export interface Token {
  form: string
  text: string
  /** Which part of the quotation it stands in; -1 for the gap between two parts, which is no letter of the text. */
  part: number
  /** Where it stands in the text of its part (UTF-16). */
  from: number
  to: number
}

/** A place where the words now are not the signed words. */
export interface Difference {
  /** Index of the first of `now`, or of what they would stand before. */
  at: number
  now: Token[]
  signed: Token[]
}

/** The words, marks and gaps of a text; what is not written where it was said is of part 0. */
export const tokensOf = (text: string, language: string, part = 0, start = 0): Token[] =>
  Array.from(segmenter(language).segment(text), ({ segment, index }) => ({
    form: formOf(segment),
    text: segment,
    part,
    from: start + index,
    to: start + index + segment.length,
  }))

/** The gap between two parts: a new line where a paragraph ends, else a space, as the words of a record have it. */
export const gapToken = (text: '\n' | ' '): Token => ({ form: text, text, part: -1, from: 0, to: 0 })

const formOf = (segment: string): string =>
  isSpace(segment) ? (segment.includes('\n') ? '\n' : ' ') : foldMarks(segment.normalize('NFC'))

const isSpace = (text: string): boolean => text.trim() === ''
const isGap = ({ form }: Token): boolean => isSpace(form)

/** Whether it has a letter or a digit, and so is no mark and no gap. */
export const isWord = ({ form }: Token): boolean => /[\p{L}\p{N}]/u.test(form)

/**
 * What is the same in both, in order, and where they differ. White space alone is no difference, as in the sign-off; with `keepsLines`
 * a new line is still not taken for a space, so that words go back to the paragraph they were in.
 */
export function compareTokens(
  now: Token[],
  signed: Token[],
  keepsLines = false,
): { same: { now: number; signed: number }[]; differences: Difference[] } {
  const same: { now: number; signed: number }[] = []
  const differences: Difference[] = []
  const form = (token: Token): string => (isGap(token) && !keepsLines ? ' ' : token.form)
  let [i, j] = [0, 0]
  let open: Difference | null = null
  const close = (): void => {
    const difference = open && withoutGaps(open)
    if (difference) differences.push(difference)
    open = null
  }
  for (const { added, removed, count } of diffArrays(now.map(form), signed.map(form))) {
    if (!added && !removed) {
      close()
      for (let n = 0; n < count; n++) same.push({ now: i++, signed: j++ })
      continue
    }
    open ??= { at: i, now: [], signed: [] }
    if (removed) open.now.push(...now.slice(i, (i += count)))
    else open.signed.push(...signed.slice(j, (j += count)))
  }
  close()
  return { same, differences }
}

/** The difference without the white space that both begin and end with; null where nothing else is in it. */
function withoutGaps({ at, now, signed }: Difference): Difference | null {
  if (now.every(isGap) && signed.every(isGap)) return null
  const most = Math.min(now.length, signed.length)
  let head = 0
  while (head < most && bothGaps(now[head], signed[head])) head++
  let tail = 0
  while (tail < most - head && bothGaps(now.at(-1 - tail), signed.at(-1 - tail))) tail++
  return {
    at: at + head,
    now: now.slice(head, now.length - tail),
    signed: signed.slice(head, signed.length - tail),
  }
}

const bothGaps = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && isGap(a) && isGap(b)
