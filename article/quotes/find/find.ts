import { languageOf } from './languages/index.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { dialogueSpans } from './marks/dashes.ts'
import { isNickname, isPlainlyNone } from './marks/plain-marks.ts'
import { isSentence } from './marks/scare.ts'
import { isSearched, quoteSpans, type Span } from './marks/spans.ts'
import { endOfUnclosed } from './marks/unclosed.ts'
import { markCommonWords } from './names/common-words.ts'
import { castOf } from './people/cast.ts'
import { lookBack } from './people/look-back.ts'
import type { Scene, Speaker } from './people/scene.ts'
import { type Reading, readText } from './reading.ts'
import type { FoundQuotation, SourceText } from './source.ts'
import { type Masked, masks, tokenise, unmasked } from './tokens.ts'
import { unreadGaps } from './unread.ts'

export type { FoundPart, FoundQuotation, SourceText } from './source.ts'

/**
 * Finds the quotations of a story and who is taken to have said each, from its running texts in reading order. Words in
 * inverted commas that quote nobody (titles, nicknames, doubtful words) are left out. Headings and pull quotes are not
 * searched: they repeat the story. `names` are people known beforehand. Never throws; a guess may be wrong, and a person
 * checks every one.
 */
export function findQuotations(
  paragraphs: SourceText[],
  options: { language: string; names?: string[] },
): FoundQuotation[] {
  const lang = languageOf(options.language)
  const spans = dialogueSpans(
    paragraphs,
    quoteSpans(paragraphs, options.language, words => endOfUnclosed(words, options.language, lang)),
    options.language,
    lang,
  )
  const plain = plainSpans(spans, paragraphs, lang)
  const masked = masks(spans, paragraphs.length, plain)
  const texts = paragraphs.map((source, index) =>
    isSearched(source)
      ? tokenise(source.words, withUnread(masked[index] ?? unmasked, source.words, lang), options.language)
      : [],
  )
  markCommonWords(texts, lang)
  const scene: Scene = { cast: castOf(texts, options.names ?? [], lang), spoken: [] }
  const reading: Reading = {
    spans,
    texts,
    scene,
    found: new Map(),
    unowned: [],
    doubtful: [],
    lang,
    language: options.language,
  }
  texts.forEach((tokens, source) => readText(tokens, source, reading))
  lookBack(reading)
  return spans.flatMap((span, index) => {
    const finding = reading.found.get(index)
    return finding ? [asFound(span, finding.speaker, paragraphs, lang)] : []
  })
}

const withUnread = ({ quotes, gaps }: Masked, words: string, lang: SpeechLanguage): Masked => ({
  quotes,
  gaps: [
    ...gaps,
    ...unreadGaps(words, lang.asides).filter(
      gap => !quotes.some(quote => quote.from < gap.to && gap.from < quote.to),
    ),
  ],
})

/** Marks whose surroundings already show that they quote nobody; a nickname is read over altogether. */
function plainSpans(
  spans: Span[],
  paragraphs: SourceText[],
  lang: SpeechLanguage,
): Map<number, 'marks' | 'all'> {
  const plain = new Map<number, 'marks' | 'all'>()
  spans.forEach((span, index) => {
    const part = span.parts[0]
    const text = part && paragraphs[part.source]?.words
    if (!part || text === undefined || span.marks === 'dash') return
    const nickname = isNickname(
      text.slice(Math.max(0, part.from - 40), part.from),
      span.words,
      text.slice(part.to),
    )
    if (nickname) plain.set(index, 'all')
    else if (isPlainlyNone(text, part.from, part.to, span, lang) && !isCrosshead(spans, index, text, lang))
      plain.set(index, 'marks')
  })
  return plain
}

/** « La mer monte » as a line of its own, which somebody says further down in longer words. */
function isCrosshead(spans: Span[], index: number, text: string, lang: SpeechLanguage): boolean {
  const { words = '', parts = [] } = spans[index] ?? {}
  const [part] = parts
  if (!lang.headFirst || !words.includes(' ') || part?.from !== 0 || part.to < text.trimEnd().length)
    return false
  return spans
    .slice(Math.max(0, index - NEAR_CROSSHEAD), index + NEAR_CROSSHEAD)
    .some(span => span.words.length > words.length && span.words.toLowerCase().includes(words.toLowerCase()))
}

/** Quotations around a crosshead that may hold its words. */
const NEAR_CROSSHEAD = 8

function asFound(
  span: Span,
  speaker: Speaker | null,
  paragraphs: SourceText[],
  lang: SpeechLanguage,
): FoundQuotation {
  const parts = span.parts.map(({ source, from, to }) => {
    const { block = '', text = 0 } = paragraphs[source] ?? {}
    return { block, text, from, to }
  })
  const kind = isSentence(span.words) || span.marks === 'dash' ? 'direct' : 'partial'
  const base = { parts, words: span.words, speaker: speaker?.name ?? '', kind } as const
  const role = withoutOwner(speaker?.role ?? '', lang)
  return role ? { ...base, role } : base
}

/** "Its director" is a director to whoever reads the record alone. */
function withoutOwner(role: string, lang: SpeechLanguage): string {
  const [first = '', ...rest] = role.split(' ')
  return rest.length > 0 && lang.possessives.has(first.toLowerCase()) ? rest.join(' ') : role
}
