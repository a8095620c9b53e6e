import { attributionAfter } from './attribution.ts'
import type { SpeechLanguage } from './languages/language.ts'
import type { SourceText } from './source.ts'
import { inReadingOrder, type Span } from './spans.ts'
import { type Token, tokenise } from './tokens.ts'
import { isPunct } from './verbs.ts'

const DASH = /^\s*[—–―]\s*(?=[\p{L}\p{N}¿¡«"“(…])/u
const DASHES = '—–―'

/** Adds speech that a dash opens ("— Мы закончим, — сказала Лунд.") to the quotations found by their marks. */
export function dialogueSpans(
  sources: SourceText[],
  spans: Span[],
  language: string,
  lang: SpeechLanguage,
): Span[] {
  if (!lang.dashes) return spans
  const added: Span[] = []
  sources.forEach((source, index) => {
    const open = source.kind === 'paragraph' ? DASH.exec(source.words) : null
    if (!open) return
    for (const part of speechParts(source.words, open[0].length, language, lang)) {
      const words = source.words.slice(part.from, part.to)
      added.push({ parts: [{ source: index, ...part, open: 0, close: 0 }], words, marks: 'dash' })
    }
  })
  if (added.length === 0) return spans
  const overlaps = (span: Span) =>
    added.some(dash =>
      dash.parts.some(a => span.parts.some(b => a.source === b.source && a.from < b.to && b.from < a.to)),
    )
  return [...spans.filter(span => !overlaps(span)), ...added].sort(inReadingOrder)
}

/** Speech and tags take turns: a tag begins at a comma or a dash before a verb of speech and ends with a dash or its sentence. */
function speechParts(
  words: string,
  from: number,
  language: string,
  lang: SpeechLanguage,
): { from: number; to: number }[] {
  const tokens = tokenise(words, [], language).filter(token => token.from >= from)
  const parts: { from: number; to: number }[] = []
  let start = 0
  for (let i = 1; i < tokens.length; i++) {
    if (!isTagMark(tokens, i)) continue
    const end = tagEnd(tokens, i + 1)
    if (end - i < 2 || !attributionAfter(tokens, i + 1, end, lang)) continue
    add(parts, tokens, start, i, words)
    start = end
    while (isPunct(tokens[start], `.,:${DASHES}`)) start++
    i = start
  }
  add(parts, tokens, start, tokens.length, words)
  return parts
}

const isTagMark = (tokens: Token[], at: number): boolean => {
  const token = tokens[at]
  if (isPunct(token, DASHES)) return true
  return isPunct(token, ',!?…') && !isPunct(tokens[at + 1], DASHES)
}

function tagEnd(tokens: Token[], from: number): number {
  let i = from
  while (
    i < tokens.length &&
    !isPunct(tokens[i], DASHES) &&
    !isPunct(tokens[i], '.') &&
    !isPunct(tokens[i], ':')
  )
    i++
  return i
}

function add(
  parts: { from: number; to: number }[],
  tokens: Token[],
  start: number,
  end: number,
  words: string,
): void {
  const first = tokens[start]
  const last = tokens[end - 1]
  if (!first || !last || end <= start) return
  const to = isPunct(tokens[end], ',!?…') && tokens[end] ? tokens[end].to : last.to
  const from = first.from
  if (/[\p{L}\p{N}]/u.test(words.slice(from, to))) parts.push({ from, to })
}
