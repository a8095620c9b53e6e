import type { SourceText } from '../source.ts'
import { closesMark, type QuoteMark, quoteMarks } from './marks.ts'

/** A stretch of one source text, marks included; offsets are UTF-16. */
export interface SpanPart {
  source: number
  from: number
  to: number
  /** Length of the mark that opens and of the mark that closes this part; 0 where there is none. */
  open: number
  close: number
}

/** Words between outer quotation marks, or after a dialogue dash; several parts when the words run over paragraphs. */
export interface Span {
  parts: SpanPart[]
  words: string
  marks: 'double' | 'single' | 'dash'
}

interface Pair {
  open: QuoteMark
  from: number
  to: number
  /** Length of the closing mark. */
  close: number
}

/** An opening mark given up because another opens before it closes. */
interface Lost {
  open: QuoteMark
  from: number
  until: number
}

/** Tells where the words of an unclosed quotation end: before its attribution, or with the text. */
export type EndOfWords = (words: string) => number

/** Only running copy is searched: headings, pull quotes and the like repeat words of the story. */
export const isSearched = (source: SourceText): boolean =>
  source.kind === 'paragraph' || source.kind === 'list' || source.kind === 'image'

/** The outer quotations of a story in reading order. Marks that never close end with their paragraph at the latest. */
export function quoteSpans(sources: SourceText[], language: string, endOfWords: EndOfWords): Span[] {
  const spans: Span[] = []
  let carried: Carried | null = null
  for (const [index, source] of sources.entries()) {
    if (isSearched(source)) carried = readParagraph(sources, index, { spans, carried, language, endOfWords })
  }
  return finished(spans, sources)
}

/** A quotation that the paragraph before left open. */
interface Carried {
  span: Span
  open: QuoteMark
}

interface Reading {
  spans: Span[]
  carried: Carried | null
  language: string
  endOfWords: EndOfWords
}

function readParagraph(sources: SourceText[], index: number, reading: Reading): Carried | null {
  const { spans, carried, language } = reading
  const words = sources[index]?.words ?? ''
  const marks = quoteMarks(words, language)
  const from = carried ? continuesAt(words, marks, carried.open) : null
  const repeated = from !== null && marks[0]?.at === from ? marks[0].length : 0
  const seed = carried && from !== null ? { open: carried.open, from } : null
  const { pairs, left, lost } = pairMarks(repeated ? marks.slice(1) : marks, seed)
  const goesOn = left !== null && continuesInNext(sources, index, left.open, language)
  for (const pair of outermost(pairs, goesOn ? left.from : null)) {
    const part = { source: index, from: pair.from, to: pair.to, close: pair.close }
    if (carried && pair.open === carried.open) carried.span.parts.push({ ...part, open: repeated })
    else spans.push(newSpan({ ...part, open: pair.open.length }, pair.open))
  }
  for (const { open, from: at, until } of lost) {
    const to = endOfUnclosed(words.slice(0, until), { open, from: at }, [], reading.endOfWords)
    if (to !== null) spans.push(newSpan({ source: index, from: at, to, open: open.length, close: 0 }, open))
  }
  if (!left) return null
  const part = { source: index, from: left.from, to: words.trimEnd().length, close: 0 }
  if (carried && left.open === carried.open) {
    carried.span.parts.push({ ...part, open: repeated })
    return goesOn ? carried : null
  }
  const span = newSpan({ ...part, open: left.open.length }, left.open)
  if (!goesOn) {
    const to = endOfUnclosed(words, left, pairs, reading.endOfWords)
    if (to !== null) spans.push({ ...span, parts: [{ ...part, to, open: left.open.length }] })
    return null
  }
  spans.push(span)
  return { span, open: left.open }
}

const newSpan = (part: SpanPart, open: QuoteMark): Span => ({
  parts: [part],
  words: '',
  marks: open.family === 'single' ? 'single' : 'double',
})

function finished(spans: Span[], sources: SourceText[]): Span[] {
  for (const span of spans) span.words = span.parts.map(part => wordsOf(part, sources)).join('\n')
  const ends = new Map<number, number>()
  return spans
    .filter(span => /[\p{L}\p{N}]/u.test(span.words))
    .sort(inReadingOrder)
    .filter(({ parts }) => {
      if (parts.some(({ source, from }) => from < (ends.get(source) ?? 0))) return false
      for (const { source, to } of parts) ends.set(source, to)
      return true
    })
}

/** The words of a part without its marks and the spaces that French sets inside them. */
const wordsOf = (part: SpanPart, sources: SourceText[]): string =>
  (sources[part.source]?.words ?? '').slice(part.from + part.open, part.to - part.close).trim()

/** By where they begin. */
export const inReadingOrder = (a: Span, b: Span): number =>
  (a.parts[0]?.source ?? 0) - (b.parts[0]?.source ?? 0) || (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0)

/** Marks that wait for their partner at once: more are noise, and looking through them all for each mark would take too long. */
const MOST_OPEN = 12

/** Pairs marks with a stack. `seed` is a quotation that the paragraph before left open. */
function pairMarks(marks: QuoteMark[], seed: { open: QuoteMark; from: number } | null) {
  const stack: { open: QuoteMark; from: number }[] = seed ? [seed] : []
  const pairs: Pair[] = []
  const lost: Lost[] = []
  for (const mark of marks) {
    const depth = stack.findLastIndex(entry => closesMark(entry.open, mark))
    const top = stack.at(-1)
    const closes = depth >= 0 && !(mark.opens && top && isNested(top.open, mark))
    if (
      closes &&
      crossesOnlySingles(
        stack.slice(depth + 1).map(entry => entry.open),
        mark,
      )
    ) {
      const entry = stack[depth]
      stack.length = depth
      if (entry)
        pairs.push({ open: entry.open, from: entry.from, to: mark.at + mark.length, close: mark.length })
    } else if (mark.opens) {
      const twin = stack.findIndex(entry => entry.open.glyph === '"' && mark.glyph === '"')
      const given = twin >= 0 && !(seed && twin === 0) ? stack[twin] : undefined
      if (given) {
        stack.length = twin
        lost.push({ ...given, until: mark.at })
      }
      if (stack.length === MOST_OPEN) stack.splice(seed ? 1 : 0, 1)
      stack.push({ open: mark, from: mark.at })
    }
  }
  const left = stack.find(entry => entry.open.family !== 'single') ?? stack[0] ?? null
  return { pairs, left, lost }
}

/** A mark that could do both closes what is open, unless another family stands between. */
const isNested = (top: QuoteMark, mark: QuoteMark): boolean =>
  top.family !== mark.family && top.family !== 'single'

/** An apostrophe taken for an opening mark must not keep the outer quotation from closing. */
const crossesOnlySingles = (between: QuoteMark[], mark: QuoteMark): boolean =>
  between.every(open => open.family === 'single' || open.family === mark.family)

/** Pairs that stand in no other pair, nor behind a mark that runs on into the next paragraph. */
function outermost(pairs: Pair[], openFrom: number | null): Pair[] {
  let covered = -1
  return [...pairs]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(pair => {
      const outer = pair.from >= covered
      covered = Math.max(covered, pair.to)
      return outer && (openFrom === null || pair.to <= openFrom)
    })
}

/** Where the words of a mark that never closes end; null when it is better taken for none. */
function endOfUnclosed(
  words: string,
  left: { open: QuoteMark; from: number },
  pairs: Pair[],
  endOfWords: EndOfWords,
): number | null {
  if (left.open.family === 'single' && !/:\s*$/.test(words.slice(0, left.from))) return null
  const inside = left.from + left.open.length
  const inner = outermost(pairs, null).find(pair => pair.from > left.from)
  const to = inside + endOfWords(words.slice(inside, inner?.from ?? words.length))
  return to > inside ? to : null
}

/**
 * Where a quotation left open goes on in this paragraph: at its repeated opening mark, or from the start when a closing mark
 * comes before any opening one. Null when it does not go on.
 */
function continuesAt(words: string, marks: QuoteMark[], open: QuoteMark): number | null {
  const start = words.length - words.trimStart().length
  const first = marks.find(mark => mark.family === open.family)
  if (!first) return null
  if (first.at === start && (first.opens || first.glyph === '»' || first.glyph === '”')) return start
  return open.family !== 'single' && !first.opens && closesMark(open, first) ? start : null
}

function continuesInNext(sources: SourceText[], index: number, open: QuoteMark, language: string): boolean {
  const next = sources.slice(index + 1).find(source => source.kind === 'paragraph')
  if (!next || sources[index]?.kind !== 'paragraph') return false
  const marks = quoteMarks(next.words, language)
  const at = continuesAt(next.words, marks, open)
  return at !== null
}
