import { isPoint } from './points.ts'

/** Columns within which text counts as wrapped by hand or by a wire's printer. */
const NARROWEST_WRAP = 45
const WIDEST_WRAP = 100
/** How far from the width, in columns, a line may fall short that was broken by hand. */
const RAGGED = 8
/** A line shorter than this, in characters, that ends without a stop may be a point, a verse or a label: it is not joined to the next. */
const SHORTEST_CUT = 25
/** A line this long, in characters, that ends without a stop is no crosshead: it goes on even where the next begins with a capital. */
const LONGER_THAN_HEADING = 60

/** Signs that take no room and have no meaning at the edges of a line. */
const UNSEEN = '\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'
const STOP = /[.!?:;…。।؟！？][\s"'”’“»›)\]]*$/u
const SMALL_START = /^["'“„«‹‘([]*\p{Ll}/u
const ADDRESS = /^[<(]*(?:https?:|www\.|@|#|[^\s@]+@[^\s@]+\.\S)/i

/** A line without spaces and unseen signs around it. Walks, because a pattern would take the square of a long run of spaces. */
export function trimmed(line: string): string {
  let from = 0
  let to = line.length
  const empty = (at: number): boolean => UNSEEN.includes(line[at] ?? '') || (line[at] ?? '').trim() === ''
  while (from < to && empty(from)) from++
  while (to > from && empty(to - 1)) to--
  return line.slice(from, to)
}

/** Two lines of one paragraph. A line broken at a hyphen goes on without a space. */
export const joinedLines = (above: string, below: string): string =>
  /\p{L}-$/u.test(above) && /^\p{L}/u.test(below) ? above + below : `${above} ${below}`

/**
 * Why a line goes on the paragraph above it: all of the text is broken at one width, or this paragraph alone was cut, which is
 * likely but not sure.
 */
export type GoesOn = 'wrapped' | 'cut'

export interface BrokenLinesOptions {
  /** Which lines are never one paragraph, whatever they look like. */
  apart?: (above: string, below: string) => boolean
  /** Whether the text begins with headline, byline and the like, of which only a small letter can tell that they go on. */
  hasHead?: boolean
}

/** For each line of a text whether it goes on the line above. */
export function brokenLines(
  lines: readonly string[],
  { apart = () => false, hasHead = false }: BrokenLinesOptions = {},
): (GoesOn | undefined)[] {
  const width = wrapWidth(lines)
  const cut = cutLines(lines, hasHead)
  return lines.map((below, i) => {
    const above = lines[i - 1]
    if (above === undefined || trimmed(above) === '' || trimmed(below) === '') return undefined
    if (isPoint(trimmed(below)) || isIndented(above, below)) return undefined
    const how =
      width !== undefined && isFull(above, below, width) ? 'wrapped' : cut.has(i) ? 'cut' : undefined
    return how && !apart(trimmed(above), trimmed(below)) ? how : undefined
  })
}

const isIndented = (above: string, below: string): boolean =>
  /^(?: {2,}|\t)/.test(below) && !/^(?: {2,}|\t)/.test(above)

/** The column a text was broken at, if it was: most of its long lines are as full as they can be. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const filled = lines.filter(line => line.trim())
  if (filled.filter(line => line.length > WIDEST_WRAP).length > filled.length * 0.05) return undefined
  const pairs = lines.flatMap((line, i): [string, string][] => {
    const next = lines[i + 1]
    return next?.trim() && line.length >= NARROWEST_WRAP && line.length <= WIDEST_WRAP ? [[line, next]] : []
  })
  const lengths = pairs.map(([line]) => line.length).sort((a, b) => b - a)
  // One odd long line does not set the width: two more must come near it.
  const width = lengths.find((length, i) => (lengths[i + 2] ?? 0) >= length - RAGGED)
  if (width === undefined) return undefined
  const full = pairs.filter(([line, next]) => isFull(line, next, width)).length
  return full >= Math.max(3, pairs.length * 0.6) ? width : undefined
}

/** A line is full where the first word of the next would not have fitted any more. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.length >= NARROWEST_WRAP &&
  line.length <= width &&
  line.length + 1 + (/^\S+/.exec(next.trim())?.[0].length ?? 0) > width - RAGGED / 2

/** Lines that go on the one above in a text that sets its paragraphs apart with empty lines. */
function cutLines(lines: readonly string[], hasHead: boolean): Set<number> {
  const cut = new Set<number>()
  const groups = groupsOf(lines)
  if (groups.length < 2) return cut
  // Where most lines stand by themselves, a single empty line says nothing of the others.
  const isSpaced = groups.length * 3 >= lines.filter(line => trimmed(line) !== '').length
  groups.forEach(([from, to], group) => {
    const below = Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i)
    const last = lastStop(lines, from, to)
    const may = below.filter(i => i <= last && !ADDRESS.test(trimmed(lines[i] ?? '')))
    const sure = may.filter(i =>
      isCut(trimmed(lines[i - 1] ?? ''), trimmed(lines[i] ?? ''), !isSpaced || (hasHead && group === 0)),
    )
    const longest = below.reduce((length, i) => Math.max(length, lines[i - 1]?.length ?? 0), 0)
    // A sentence that ends where the line does goes on in a paragraph whose other lines are broken at that width.
    const full = (i: number): boolean => isFull(lines[i - 1] ?? '', lines[i] ?? '', longest)
    for (const i of sure) cut.add(i)
    if (isSpaced && sure.length > 0 && longest <= WIDEST_WRAP) for (const i of may.filter(full)) cut.add(i)
  })
  return cut
}

function isCut(above: string, below: string, onlySmall: boolean): boolean {
  if (STOP.test(above) || ADDRESS.test(above)) return false
  if (SMALL_START.test(below)) return above.length >= SHORTEST_CUT
  return !onlySmall && above.length >= LONGER_THAN_HEADING
}

/** Where the lines stand that no empty line parts: first and one past the last. */
function groupsOf(lines: readonly string[]): [number, number][] {
  const groups: [number, number][] = []
  lines.forEach((line, i) => {
    if (trimmed(line) === '') return
    const open = groups.at(-1)
    if (open && open[1] === i) open[1] = i + 1
    else groups.push([i, i + 1])
  })
  return groups
}

/** The last line of a group that ends as a paragraph does; what goes on must come to an end. */
function lastStop(lines: readonly string[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (STOP.test(trimmed(lines[i] ?? ''))) return i
  return -1
}
