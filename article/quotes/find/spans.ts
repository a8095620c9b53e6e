import { closesMark, type QuoteMark, quoteMarks } from './marks.ts'
import type { SourceText } from './source.ts'
import { withoutQuotationMarks } from './strip.ts'

/** A stretch of one source text, marks included; offsets are UTF-16. */
export interface SpanPart {
  source: number
  from: number
  to: number
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
}

/** Tells where the words of an unclosed quotation end: before its attribution, or with the text. */
export type EndOfWords = (words: string) => number

/** Only running copy is searched: headings, pull quotes and the like repeat words of the story. */
export const isSearched = (source: SourceText): boolean =>
  source.kind === 'paragraph' || source.kind === 'list' || source.kind === 'image'

/** The outer quotations of a story in reading order. Marks that never close end with their paragraph at the latest. */
export function quoteSpans(sources: SourceText[], language: string, endOfWords: EndOfWords): Span[] {
  const spans: Span[] = []
  let carried: { span: Span; open: QuoteMark } | null = null
  for (const [index, source] of sources.entries()) {
    if (!isSearched(source)) continue
    const marks = quoteMarks(source.words, language)
    const from = carried ? continuesAt(source.words, marks, carried.open) : null
    const seed = carried && from !== null ? { open: carried.open, from } : null
    const { pairs, left } = pairMarks(seed && marks[0]?.at === from ? marks.slice(1) : marks, seed)
    const goesOn = left !== null && continuesInNext(sources, index, left.open, language)
    for (const pair of outermost(pairs, goesOn ? left.from : null)) {
      const part = { source: index, from: pair.from, to: pair.to }
      if (carried && pair.open === carried.open) carried.span.parts.push(part)
      else spans.push(newSpan(part, pair.open))
    }
    const still: boolean = carried !== null && left?.open === carried.open
    if (!left || (!goesOn && !still)) carried = null
    if (!left) continue
    const end = source.words.trimEnd().length
    if (still && carried) carried.span.parts.push({ source: index, from: left.from, to: end })
    else if (goesOn) {
      const span = newSpan({ source: index, from: left.from, to: end }, left.open)
      spans.push(span)
      carried = { span, open: left.open }
    } else
      unclosed(source.words, left, pairs, endOfWords, part =>
        spans.push(newSpan({ source: index, ...part }, left.open)),
      )
    if (!goesOn) carried = null
  }
  return finished(spans, sources, language)
}

const newSpan = (part: SpanPart, open: QuoteMark): Span => ({
  parts: [part],
  words: '',
  marks: open.family === 'single' ? 'single' : 'double',
})

function finished(spans: Span[], sources: SourceText[], language: string): Span[] {
  for (const span of spans) {
    const raw = span.parts.map(part => (sources[part.source]?.words ?? '').slice(part.from, part.to))
    span.words = withoutQuotationMarks(raw.map(words => words.replace(/\n/g, ' ')).join('\n'), language)
    const only = span.parts.length === 1 ? raw[0] : undefined
    if (only?.includes('\n')) span.words = withoutQuotationMarks(only, language)
  }
  return spans
    .filter(span => /[\p{L}\p{N}]/u.test(span.words))
    .sort(
      (a, b) =>
        (a.parts[0]?.source ?? 0) - (b.parts[0]?.source ?? 0) ||
        (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0),
    )
}

/** Pairs marks with a stack. `seed` is a quotation that the paragraph before left open. */
function pairMarks(marks: QuoteMark[], seed: { open: QuoteMark; from: number } | null) {
  const stack: { open: QuoteMark; from: number }[] = seed ? [seed] : []
  const pairs: Pair[] = []
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
      if (entry) pairs.push({ open: entry.open, from: entry.from, to: mark.at + mark.length })
    } else if (mark.opens) {
      const twin = stack.findIndex(entry => entry.open.glyph === '"' && mark.glyph === '"')
      if (twin >= 0 && !(seed && twin === 0)) stack.length = twin
      stack.push({ open: mark, from: mark.at })
    }
  }
  const left = stack.find(entry => entry.open.family !== 'single') ?? stack[0] ?? null
  return { pairs, left }
}

/** A mark that could do both closes what is open, unless another family stands between. */
const isNested = (top: QuoteMark, mark: QuoteMark): boolean =>
  top.family !== mark.family && top.family !== 'single'

/** An apostrophe taken for an opening mark must not keep the outer quotation from closing. */
const crossesOnlySingles = (between: QuoteMark[], mark: QuoteMark): boolean =>
  between.every(open => open.family === 'single' || open.family === mark.family)

/** Pairs that stand in no other pair, nor behind a mark that runs on into the next paragraph. */
function outermost(pairs: Pair[], openFrom: number | null): Pair[] {
  return pairs
    .filter(pair => openFrom === null || pair.to <= openFrom)
    .filter(pair => !pairs.some(other => other !== pair && other.from <= pair.from && pair.to <= other.to))
    .sort((a, b) => a.from - b.from)
}

function unclosed(
  words: string,
  left: { open: QuoteMark; from: number },
  pairs: Pair[],
  endOfWords: EndOfWords,
  add: (part: { from: number; to: number }) => void,
): void {
  if (left.open.family === 'single') return
  const inside = left.from + left.open.length
  const inner = outermost(pairs, null).find(pair => pair.from > left.from)
  const to = inside + endOfWords(words.slice(inside, inner?.from ?? words.length))
  if (to > inside) add({ from: left.from, to })
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
