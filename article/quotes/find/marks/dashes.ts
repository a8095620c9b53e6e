import type { SpeechLanguage } from '../languages/language.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { SourceText } from '../source.ts'
import { attributionAfter } from '../tags/attribution-after.ts'
import { looseTag } from '../tags/loose-tag.ts'
import { houseBehind, isImpersonal } from '../tags/sayer.ts'
import { type Token, tokenise, unmasked } from '../tokens.ts'
import { hyphenSubject, isPunct, isSpeechVerb, skipHelpers } from '../verbs.ts'
import { inReadingOrder, type Span } from './spans.ts'

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
  const opened = spans.flatMap(span => withoutTags(span, sources, language, lang))
  return withDashes(sources, opened, language, lang)
}

/**
 * Tags that stand inside the marks («Сложно, — сказала Белова. — Но справимся») are the reporter's words: what is before and
 * behind them are quotations of their own.
 */
function withoutTags(span: Span, sources: SourceText[], language: string, lang: SpeechLanguage): Span[] {
  const [part] = span.parts
  if (!part || span.parts.length > 1 || part.close === 0) return [span]
  const words = (sources[part.source]?.words ?? '').slice(0, part.to - part.close)
  const pieces = speechParts(words, part.from + part.open, language, lang)
  if (pieces.length < 2 && pieces[0]?.to === words.trimEnd().length) return [span]
  if (pieces.length === 0) return [span]
  return pieces.map((piece, i) => {
    const isFirst = i === 0
    const isLast = piece.to === words.trimEnd().length
    const from = isFirst ? part.from : piece.from
    const to = isLast ? part.to : piece.to
    const open = isFirst ? piece.from - part.from : 0
    const close = isLast ? part.to - piece.to : 0
    return {
      parts: [{ source: part.source, from, to, open, close }],
      words: words.slice(piece.from, piece.to),
      marks: span.marks,
    }
  })
}

/** «Late, a noté Lund. / «Very late.»: the tag inside words that run over paragraphs, which leaves them one. */
export function tagInside(words: string, language: string, lang: SpeechLanguage): Phrase | null {
  const tokens = tokenise(words, unmasked, language)
  for (let i = 1; i < tokens.length; i++) {
    if (!isPunct(tokens[i], ',!?…')) continue
    const end = tagEnd(tokens, i + 1)
    if (end - i > 2 && end - i < LONGEST_INSIDE && isTag(tokens, i + 1, end, lang))
      return attributionAfter(tokens, i + 1, end, lang)?.phrase ?? null
  }
  return null
}

/** Tokens of such a tag at most. */
const LONGEST_INSIDE = 24

/** Paragraphs of speech that begin with a dash. */
function withDashes(sources: SourceText[], spans: Span[], language: string, lang: SpeechLanguage): Span[] {
  const added: Span[] = []
  sources.forEach((source, index) => {
    if (source.kind !== 'paragraph') return
    const open = DASH.exec(source.words)
    if (!open && !lang.bareDefinite) return
    const spoken = lang.bareDefinite
      ? dashedParts(longDashes(source.words), language, lang)
      : speechParts(source.words, open?.[0].length ?? 0, language, lang)
    for (const [turn, part] of spoken.entries()) {
      if (
        turn > 0 &&
        lang.shortNames &&
        (quotes(spans, index, part) || tellsOn(source.words, part.from, lang))
      )
        continue
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

/** A hyphen between blanks is a dash on web pages; both are as long. */
const longDashes = (words: string): string => words.replace(/(^|\s)-(?=\s)/g, '$1–')

/** Where a dash may open speech: first in a paragraph, or behind the end of a sentence. */
const OPENING_DASH = /(?:^\s*[—–―]\s*(?=[\p{L}\p{N}„"«(…])|[.!?…:]\s*[—–―]\s+(?=[\p{Lu}\p{N}(…]))/gu

/** How far from its dash speech inside a paragraph is read. Where no tag came, none is looked for again in the same stretch. */
const LONGEST_SPEECH = 2000
const LONGEST_TAG = 300

/** Polish and Russian dialogue: behind a tag that ends with a full stop only another dash goes on with speech. */
function dashedParts(words: string, language: string, lang: SpeechLanguage): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  let untagged = 0
  for (const match of words.matchAll(OPENING_DASH)) {
    const from = match.index + match[0].length
    const first = match.index === 0
    if (from < (parts.at(-1)?.to ?? 0) || from < untagged) continue
    const stretch = first ? words.slice(from) : words.slice(from, from + LONGEST_SPEECH)
    const found = speechParts(stretch, 0, language, lang)
    const tagged = (found[0]?.to ?? stretch.length) < stretch.trimEnd().length
    if (first || tagged || match[0].startsWith(':'))
      parts.push(...found.map(part => ({ from: part.from + from, to: part.to + from })))
    else untagged = from + LONGEST_SPEECH - LONGEST_TAG
  }
  return parts
}

/** "– Late, säger Lund. Hon är ”svag”.": behind a tag, a sentence with marks of its own is the reporter's. */
const quotes = (spans: Span[], source: number, { from, to }: { from: number; to: number }): boolean =>
  spans.some(({ parts }) => parts.some(part => part.source === source && part.from >= from && part.to <= to))

/** "– Late, säger Lund. Hon går nu.": behind the full stop of a tag, whoever spoke is told of. */
const tellsOn = (words: string, from: number, lang: SpeechLanguage): boolean => {
  const first = /^\p{L}+/u.exec(words.slice(from))?.[0].toLowerCase() ?? ''
  const third = /^s?he$/.test(lang.pronouns.get(first) ?? '') || lang.definiteForms.has(first)
  return third && /\.\s*$/.test(words.slice(0, from))
}

/** Speech and tags take turns: a tag begins at a comma or a dash before a verb of speech and ends with a dash or its sentence. */
function speechParts(
  words: string,
  from: number,
  language: string,
  lang: SpeechLanguage,
): { from: number; to: number }[] {
  const tokens = tokenise(words, unmasked, language).filter(token => token.from >= from)
  const parts: { from: number; to: number }[] = []
  let start = 0
  for (let i = 1; i < tokens.length; i++) {
    if (!isTagMark(tokens, i)) continue
    const end = tagEnd(tokens, i + 1)
    const alone = lang.bareDefinite && isPunct(tokens[end], '.')
    if ((end - i < 2 && !alone) || !isTag(tokens, i + 1, end, lang)) continue
    add(parts, tokens, start, i, words)
    if (lang.bareDefinite && isPunct(tokens[end], '.') && !isPunct(tokens[end + 1], DASHES)) return parts
    start = end
    while (isPunct(tokens[start], `.,:${DASHES}`)) start++
    i = start
  }
  add(parts, tokens, start, tokens.length, words)
  return parts
}

/** A tag begins with its verb ("— сказала Белова", ", estime Julie Petit") and names somebody; whoever speaks may say "dit-on". */
function isTag(tokens: Token[], from: number, to: number, lang: SpeechLanguage): boolean {
  const verb = skipHelpers(tokens, from, to, lang, 3)
  if (isImpersonal(tokens[verb]) && !houseBehind(tokens, verb, to, lang)) return false
  const starts = tokens
    .slice(from, verb + 1)
    .some(token => isSpeechVerb(token, lang) || hyphenSubject(token, lang) !== '')
  const unsaid = lang.bareDefinite && isSpeechVerb(tokens[from], lang)
  if (!starts && lang.bareDefinite) return looseTag(tokens, from - 1, to, lang) !== null
  return starts && (unsaid || attributionAfter(tokens, from, to, lang) !== null)
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
