import { attributionOf } from './attribution.ts'
import type { Attribution } from './attribution-after.ts'
import { castOf, type Order, orderOf } from './cast.ts'
import { dialogueSpans } from './dashes.ts'
import { languageOf } from './languages/index.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { leadSpeaker } from './lead.ts'
import { nearestName } from './nearest.ts'
import { lastSubject, resolve, type Scene, type Speaker } from './resolve.ts'
import { isNickname, isNone, isPlainlyNone, isSentence } from './scare.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { signature } from './signature.ts'
import type { FoundQuotation, SourceText } from './source.ts'
import { isSearched, quoteSpans, type Span } from './spans.ts'
import { type Masked, masks, type Token, tokenise, unmasked } from './tokens.ts'
import { isOffice, newcomer, office, speechSubject, startOf } from './told.ts'
import { endOfUnclosed } from './unclosed.ts'
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
      ? tokenise(source.words, withUnread(masked[index] ?? unmasked, source.words), options.language)
      : [],
  )
  const scene: Scene = { cast: castOf(texts, options.names ?? [], lang), spoken: [] }
  const found = new Map<number, Speaker | null>()
  const unowned: number[] = []
  const reading: Reading = { spans, texts, scene, found, unowned, lang }
  texts.forEach((tokens, source) => readText(tokens, source, reading))
  const opening = spans[unowned[0] ?? -1]?.parts[0]?.source
  if (opening !== undefined) ownOpening(opening, reading)
  return spans.flatMap((span, index) => {
    const speaker = found.get(index)
    return speaker === undefined ? [] : [asFound(span, speaker, paragraphs)]
  })
}

const withUnread = ({ quotes, gaps }: Masked, words: string): Masked => ({
  quotes,
  gaps: [
    ...gaps,
    ...unreadGaps(words).filter(gap => !quotes.some(quote => quote.from < gap.to && gap.from < quote.to)),
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
    else if (isPlainlyNone(text, part.from, part.to, span, lang)) plain.set(index, 'marks')
  })
  return plain
}

function asFound(span: Span, speaker: Speaker | null, paragraphs: SourceText[]): FoundQuotation {
  const parts = span.parts.map(({ source, from, to }) => {
    const { block = '', text = 0 } = paragraphs[source] ?? {}
    return { block, text, from, to }
  })
  const kind = isSentence(span.words) || span.marks === 'dash' ? 'direct' : 'partial'
  const base = { parts, words: span.words, speaker: speaker?.name ?? '', kind } as const
  return speaker?.role ? { ...base, role: speaker.role } : base
}

interface Reading {
  spans: Span[]
  scene: Scene
  found: Map<number, Speaker | null>
  texts: Token[][]
  /** Quotations that stood alone before anybody had spoken. */
  unowned: number[]
  lang: SpeechLanguage
}

/** Gives the words a story opens with to whoever its next paragraph begins with. */
function ownOpening(source: number, { spans, texts, scene, found, unowned, lang }: Reading): void {
  const speaker = leadSpeaker(texts, source, scene, lang)
  if (!speaker || !isSentence(spans[unowned[0] ?? -1]?.words ?? '')) return
  for (const span of unowned)
    if (spans[span]?.parts[0]?.source === source && found.get(span) === null) found.set(span, speaker)
}

/** Reads one paragraph from left to right: its quotations get their speakers, its other sentences move the scene on. */
function readText(tokens: Token[], source: number, reading: Reading): void {
  const { spans, scene, found, unowned, lang } = reading
  let waiting: number[] = []
  let lastHere: Speaker | null = null
  let sentenceOfLast = -1
  tokens.forEach((token, at) => {
    const order = orderOf(source, at)
    if (token.kind !== 'quote') {
      const next = tokens[at + 1]
      if (!next || next.sentence !== token.sentence) noteSentence(tokens, at, source, reading)
      return
    }
    const span = spans[token.span]
    if (!span || found.has(token.span) || span.parts[0]?.source !== source) return
    const attribution =
      attributionOf(tokens, at, lang) ??
      (lang.verbs.size === 0 ? nearestName(tokens, at, lang) : null) ??
      (tokens.length === 1 ? signature(reading.texts[(span.parts.at(-1)?.source ?? source) + 1], lang) : null)
    if (isNone(tokens, at, span, attribution, lang)) return
    const speaker = attribution
      ? (named(attribution, order, source, scene, lang) ?? introduced(tokens, at, attribution, reading))
      : undefined
    if (speaker !== undefined) {
      for (const earlier of waiting) if (!spans[earlier]?.words.endsWith('?')) found.set(earlier, speaker)
      waiting = []
      found.set(token.span, speaker)
      if (speaker) {
        lastHere = speaker
        sentenceOfLast = token.sentence
        scene.spoken.push({ speaker, at: order })
      } else if (!scene.spoken.length && /^s?he$/.test(attribution?.phrase.pronoun ?? ''))
        unowned.push(token.span)
      return
    }
    const carried = lastHere
      ? (subjectSince(tokens, at, sentenceOfLast, source, reading) ?? lastHere)
      : subjectSince(tokens, at, -1, source, reading)
    const heir = carried ?? (at === 0 || !lastHere ? lastSubject(scene, order) : lastHere)
    found.set(token.span, heir)
    if (heir) {
      lastHere = heir
      sentenceOfLast = token.sentence
      scene.spoken.push({ speaker: heir, at: order })
    } else {
      waiting.push(token.span)
      if (!scene.spoken.length) unowned.push(token.span)
    }
  })
}

/** "A mother of two says she was “left with nothing”": a pronoun before anybody is named means whoever its sentence begins with. */
function introduced(
  tokens: Token[],
  at: number,
  { phrase }: Attribution,
  { scene, lang }: Reading,
): Speaker | null {
  if (!/^(?:s?he|it|they)$/.test(phrase.pronoun)) return null
  const start = startOf(tokens, at, tokens[at]?.sentence ?? 0)
  const person = /^s?he$/.test(phrase.pronoun)
  const subject = person
    ? newcomer(tokens, start, phrase.from, lang)
    : sentenceSubject(tokens, start, phrase.from, lang)
  const speaker = subject && !subject.pronoun ? resolve(subject, orderOf(0, phrase.from), scene, lang) : null
  return speaker && (person || speaker.body) ? speaker : null
}

const named = (
  attribution: Attribution,
  order: Order,
  source: number,
  scene: Scene,
  lang: SpeechLanguage,
): Speaker | null => {
  const at = Math.min(order, orderOf(source, attribution.phrase.from))
  return resolve(attribution.phrase, at, scene, lang)
}

/** The subject of the sentence before a quotation that stands alone, if one was named since the last speaker. */
function subjectSince(
  tokens: Token[],
  at: number,
  since: number,
  source: number,
  { scene, lang }: Reading,
): Speaker | null {
  const here = tokens[at]?.sentence ?? 0
  for (let sentence = here; sentence > since && sentence >= here - 2; sentence--) {
    const start = startOf(tokens, at, sentence)
    let end = start
    while (end < at && tokens[end]?.sentence === sentence && tokens[end]?.kind !== 'quote') end++
    if (start < 0 || end <= start) continue
    const spoken = speechSubject(tokens, start, end, lang)
    const leading = spoken?.name || spoken?.pronoun ? null : sentenceSubject(tokens, start, end, lang)
    const subject = leading?.name ? leading : (spoken ?? leading)
    if (!subject || (!subject.name && !subject.pronoun && !(subject.definite && isOffice(subject, lang))))
      continue
    const speaker = resolve(subject, orderOf(source, subject.from), scene, lang)
    if (speaker?.person && speaker.person.human > 0) return speaker
    if (speaker && !speaker.body && subject.definite && isOffice(subject, lang)) return speaker
  }
  return null
}

/** Reported speech without quotation marks makes its speaker the one a pronoun or the next paragraph means. */
function noteSentence(tokens: Token[], last: number, source: number, { scene, lang }: Reading): void {
  const sentence = tokens[last]?.sentence
  let start = last
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start--
  if (tokens.slice(start, last + 1).some(token => token.kind === 'quote')) return
  const subject =
    speechSubject(tokens, start, last + 1, lang) ??
    newcomer(tokens, start, last + 1, lang) ??
    (scene.spoken.length ? null : office(tokens, start, last + 1, lang))
  if (!subject) return
  const at = orderOf(source, subject.from)
  const speaker = resolve(subject, at, scene, lang)
  if (!speaker) return
  const spoke = speaker.person && speaker.person.gender !== 'any' ? speaker.person : null
  if (spoke) spoke.human = Math.max(spoke.human, 1)
  scene.spoken.push({ speaker: spoke ? { ...speaker, body: false } : speaker, at: orderOf(source, last) })
}
