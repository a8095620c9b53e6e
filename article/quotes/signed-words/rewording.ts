import type { FoundPart } from '../find/source.ts'
import { foldMarks } from '../fold-marks.ts'
import { insideParts, joined } from '../quote-words.ts'
import type { SignOff } from '../record.ts'
import { textHash } from '../words.ts'
import type { LostEnd } from './ending.ts'
import type { Rewording } from './retold.ts'
import { compareTokens, type Difference, gapToken, isWord, type Token, tokensOf } from './tokens.ts'

/** A part of a quotation, marks included, and what is written there. */
export interface Part extends FoundPart {
  words: string
}

/** How words that were signed are brought back: what is reworded, and where the quotation then ends. */
export interface Plan {
  rewordings: Rewording[]
  differences: Difference[]
  /** Length of the last part; what stands behind is let go of. */
  length: number
}

/** How much of the marks at the two ends is the page's, the rest being the words' own. */
interface Edges {
  head: number
  tail: number
}

/**
 * The least change that makes the words of these parts the signed ones again, null where there is none. Which marks at the ends are
 * the page's and which the speaker's cannot be told by looking, so each reading is tried and judged by the signature.
 */
export function planWords(
  parts: Part[],
  signed: SignOff,
  language: string,
  lost: LostEnd | null,
): Plan | null {
  const readings = [signed.words, `‘${signed.words}’`, `'${signed.words}'`].flatMap(words => {
    const tokens = tokensOf(words, language)
    return edgesOf(parts).flatMap(edges => [true, false].map(keepsLines => ({ tokens, edges, keepsLines })))
  })
  let best: { plan: Plan; cost: number } | null = null
  for (const reading of readings) {
    const plan = planReading(parts, reading, language, lost)
    const cost = plan ? costOf(plan) : Number.POSITIVE_INFINITY
    if (!plan || cost >= (best?.cost ?? Number.POSITIVE_INFINITY)) continue
    if (textHash(wordsAfter(parts, plan), signed.speaker) === signed.textHash) best = { plan, cost }
  }
  return best?.plan ?? null
}

/** One way to read what stands there and what was signed. */
interface Reading {
  tokens: Token[]
  edges: Edges
  keepsLines: boolean
}

const costOf = ({ rewordings }: Plan): number =>
  rewordings.reduce((sum, { from, to, words }) => sum + to - from + words.length, 0)

/** More marks at one end are noise. */
const MOST_MARKS = 4

/** Every way to divide the marks at the ends between page and words, the usual one first. */
function edgesOf(parts: Part[]): Edges[] {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return []
  // Nothing but its marks is left of it.
  if (parts.length === 1 && !/[\p{L}\p{N}]/u.test(first.words)) {
    const half = Math.ceil(first.words.length / 2)
    return [{ head: half, tail: first.words.length - half }]
  }
  const head = /^[\s"'「」『』]*/.exec(foldMarks(first.words))?.[0].length ?? 0
  const tail = /[\s"'「」『』]*$/.exec(foldMarks(last.words))?.[0].length ?? 0
  const inside = insideOf(parts)
  const usual = { head: inside[0]?.[0] ?? 0, tail: last.words.length - (inside.at(-1)?.[1] ?? 0) }
  const fits = (edges: Edges): boolean => parts.length > 1 || edges.head + edges.tail <= first.words.length
  const all = [usual]
  for (let h = 0; h <= Math.min(head, MOST_MARKS); h++)
    for (let t = 0; t <= Math.min(tail, MOST_MARKS); t++) all.push({ head: head - h, tail: tail - t })
  return all.filter(fits)
}

/** Parts of one text are a line. */
function linesOf<T extends FoundPart>(parts: T[]): T[][] {
  const lines: T[][] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last?.[0]?.block === part.block && last[0].text === part.text) last.push(part)
    else lines.push([part])
  }
  return lines
}

const insideOf = (parts: Part[]): [number, number][] =>
  insideParts(linesOf(parts).map(line => line.map(({ words }) => words))).flat()

/** The words as the ledger would read them, were the plan carried out. */
function wordsAfter(parts: Part[], { rewordings, length }: Plan): string {
  const last = parts.length - 1
  const after = parts.map((part, i) => {
    const kept = i === last ? { ...part, words: part.words.slice(0, length) } : part
    return {
      ...part,
      words: afterwards(
        kept,
        rewordings.filter(each => isIn(each, part)),
      ),
    }
  })
  return joined(linesOf(after).map(line => line.map(({ words }) => words)))
}

function planReading(
  parts: Part[],
  { tokens: signed, edges: { head, tail }, keepsLines }: Reading,
  language: string,
  lost: LostEnd | null,
): Plan | null {
  const inside = insideOf(parts)
  const last = parts.length - 1
  const now = parts.flatMap((part, i) => {
    const from = i === 0 ? head : (inside[i]?.[0] ?? 0)
    const to = i === last ? part.words.length - tail : (inside[i]?.[1] ?? 0)
    const before = parts[i - 1]
    const gap = before && gapToken(before.block === part.block && before.text === part.text ? ' ' : '\n')
    return [...(gap ? [gap] : []), ...tokensOf(part.words.slice(from, to), language, i, from)]
  })
  const { same, differences } = compareTokens(now, signed, keepsLines)
  const length = parts[last]?.words.length ?? 0
  if (lost) return planUnclosed(parts, { now, signed, same, differences }, lost)
  const rewordings = withoutEmptyParts(rewordingsOf(differences, now, parts, head), parts)
  return { rewordings, differences, length }
}

/** A part of which no word stays goes with its marks. */
function withoutEmptyParts(rewordings: Rewording[], parts: Part[]): Rewording[] {
  if (parts.length === 1) return rewordings
  return parts.flatMap(part => {
    const own = rewordings.filter(each => isIn(each, part))
    const whole = { ...placeOf(part), from: part.from, to: part.to, words: '' }
    return own.length > 0 && !/[\p{L}\p{N}]/u.test(afterwards(part, own)) ? [whole] : own
  })
}

const isIn = ({ block, text, from, to }: Rewording, part: Part): boolean =>
  block === part.block && text === part.text && from >= part.from && to <= part.to

/** What is written in a part once it is reworded. */
const afterwards = (part: Part, rewordings: Rewording[]): string =>
  rewordings
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (now, { from, to, words }) => now.slice(0, from - part.from) + words + now.slice(to - part.from),
      part.words,
    )

/** Words taken out of a quotation without an end: more may be the reporter's, whom a lost closing mark let in. */
const MOST_OUT = 3

/**
 * A quotation that lost its closing mark may run on over words that nobody quoted. Behind the last word that was signed nothing is
 * taken out: the quotation is closed there, and the rest is let go of.
 */
function planUnclosed(
  parts: Part[],
  { now, signed, same, differences }: { now: Token[]; signed: Token[] } & ReturnType<typeof compareTokens>,
  { closer, textGoesOn }: LostEnd,
): Plan | null {
  const last = parts[parts.length - 1]
  const lastSame = same.findLast(pair => isWord(signed[pair.signed] as Token))
  if (!last || !lastSame) return null
  let { now: i, signed: j } = lastSame
  while (now[i + 1] && now[i + 1]?.form === signed[j + 1]?.form) [i, j] = [i + 1, j + 1]
  const before = differences.filter(each => each.at <= lastSame.now)
  if (before.some(each => each.now.filter(isWord).length > MOST_OUT)) return null
  const rewordings = rewordingsOf(before, now, parts, 0)
  const missing = signed
    .slice(j + 1)
    .map(({ text }) => text)
    .join('')
  const end = now[i] as Token
  const runsOn = now.slice(i + 1).some(({ form }) => form.trim() !== '')
  if (!runsOn && !textGoesOn && missing.trim() === '')
    return { rewordings, differences: before, length: last.words.length }
  if (end.part !== parts.length - 1) return null
  const at = last.from + end.to
  return {
    rewordings: [...rewordings, { ...placeOf(last), from: at, to: at, words: missing.trimEnd() + closer }],
    differences: [...before, { at: i + 1, now: [], signed: signed.slice(j + 1) }],
    length: end.to,
  }
}

const placeOf = ({ block, text }: FoundPart): Pick<FoundPart, 'block' | 'text'> => ({ block, text })

/** Each difference as other words for as few letters as can be. */
const rewordingsOf = (differences: Difference[], now: Token[], parts: Part[], head: number): Rewording[] =>
  differences.flatMap(difference => rewordingsFor(difference, now, parts, head))

function rewordingsFor(
  { at, now: out, signed }: Difference,
  now: Token[],
  parts: Part[],
  head: number,
): Rewording[] {
  const words = signed.map(({ text }) => text).join('')
  const stretches = [
    ...Map.groupBy(
      out.filter(({ part }) => part >= 0),
      ({ part }) => part,
    ),
  ]
  const [only] = stretches
  if (only && out.every(({ part }) => part === only[0]))
    return [smallest(parts[only[0]] as Part, only[1], words)]
  const removed = stretches.map(([part, tokens]) => stretch(parts[part] as Part, tokens, ''))
  if (words === '') return removed
  const before = now[at - 1]
  const [first, ...others] = removed
  if (first && out[0]?.part !== -1) return [{ ...first, words }, ...others]
  if (before && before.part >= 0) return [insertion(parts[before.part], before.to, words), ...removed]
  const next = now[at]
  const isBehindGap = next !== undefined && next.part >= 0
  return [insertion(parts[isBehindGap ? next.part : 0], isBehindGap ? next.from : head, words), ...removed]
}

const insertion = (part: Part | undefined, at: number, words: string): Rewording => {
  if (!part) throw new Error('A quotation without a part has no words.')
  return { ...placeOf(part), from: part.from + at, to: part.from + at, words }
}

function stretch(part: Part, tokens: Token[], words: string): Rewording {
  const [from, to] = [tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0]
  return { ...placeOf(part), from: part.from + from, to: part.from + to, words }
}

/** The stretch with what its old and its new words begin and end with left alone: a letter typed into a word costs no bold. */
function smallest(part: Part, tokens: Token[], words: string): Rewording {
  const whole = stretch(part, tokens, words)
  const was = Array.from(tokens.map(({ text }) => text).join(''))
  const is = Array.from(words)
  const most = Math.min(was.length, is.length)
  let head = 0
  while (head < most && was[head] === is[head]) head++
  let tail = 0
  while (tail < most - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++
  return {
    ...whole,
    from: whole.from + was.slice(0, head).join('').length,
    to: whole.to - was.slice(was.length - tail).join('').length,
    words: is.slice(head, is.length - tail).join(''),
  }
}
