import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'

/** Whether a mark parts two clauses; the comma inside "10,7 Prozent" does not. */
const parts = (tokens: Token[], at: number, marks: string): boolean =>
  isPunct(tokens[at], marks) &&
  !(isNumber(tokens[at - 1]) && isNumber(tokens[at + 1]) && tokens[at + 1]?.from === tokens[at]?.to)

const isNumber = (token: Token | undefined): boolean => /^\p{N}+$/u.test(token?.text ?? '')

/** Where a clause that a small word opens ends. */
export function endOfClause(tokens: Token[], at: number, to: number): number {
  let i = at
  while (i < to && !parts(tokens, i, ',;:–—)')) i++
  return i
}

/** Where the clause around a place begins: behind the comma or dash before it. */
export function segmentStart(tokens: Token[], at: number, start: number): number {
  let i = at
  while (i > start && !parts(tokens, i - 1, ',;:–—(')) {
    const open = isPunct(tokens[i - 1], ')') ? openOf(tokens, i - 1, start) : -1
    i = open >= 0 ? open : i - 1
  }
  return i
}

/** The bracket that opens what the one at `close` closes; -1 when it stands too far. */
function openOf(tokens: Token[], close: number, start: number): number {
  for (let i = close - 1; i >= Math.max(start, close - 12); i--) if (isPunct(tokens[i], '(')) return i
  return -1
}

/** The bracket that closes what the one at `open` opens; `open` itself when it stands too far. */
export function endOfBracket(tokens: Token[], open: number, to: number): number {
  for (let i = open + 1; i < Math.min(to, open + 12); i++) if (isPunct(tokens[i], ')')) return i
  return open
}

/** Where the clause around a place ends; `whole`: with what a comma inserts into it, so with its sentence. */
export const segmentEnd = (tokens: Token[], at: number, end: number, whole = false): number => {
  let i = at
  if (whole) return end
  while (i < end && !parts(tokens, i, ',;:–—)'))
    i = isPunct(tokens[i], '(') ? endOfBracket(tokens, i, end) + 1 : i + 1
  return i
}
