import type { SpeechLanguage } from './languages/language.ts'
import { tagInside } from './marks/dashes.ts'
import { isNamedThing } from './marks/said-nouns.ts'
import { isNone, isSentence } from './marks/scare.ts'
import type { Span } from './marks/spans.ts'
import { attributed } from './people/attributed.ts'
import { noteNameLine, noteSentence } from './people/between.ts'
import { orderOf, type Person } from './people/cast.ts'
import { closingSpeaker } from './people/closing-tag.ts'
import { isSeveral, resolve } from './people/resolve.ts'
import { lastSubject, type Scene, type Speaker, topic } from './people/scene.ts'
import { actorIn, outerClause } from './phrases/nominative.ts'
import { isSomeone } from './phrases/nouns.ts'
import { sentenceAround } from './sentence.ts'
import { attributionOf } from './tags/attribution.ts'
import { type Attribution, near } from './tags/attribution-after.ts'
import { isSpokenOf } from './tags/colon.ts'
import { nearestName } from './tags/nearest.ts'
import { sentenceSubject } from './tags/sentence-subject.ts'
import { nameBehind, signature } from './tags/signature.ts'
import { isOffice, speechSubject, startOf } from './tags/told.ts'
import type { Token } from './tokens.ts'
import { isSpeechVerb } from './verbs.ts'

/** Who said a quotation, and on what ground: words beside it, words far from it, or nothing but whoever spoke before. */
export interface Finding {
  speaker: Speaker | null
  ground: 'near' | 'far' | 'carried'
}

/** A story as it is read from beginning to end, and what was found in it so far. */
export interface Reading {
  spans: Span[]
  texts: Token[][]
  scene: Scene
  found: Map<number, Finding>
  /** Quotations that stood alone before anybody had spoken. */
  unowned: number[]
  /** Fragments that nothing showed to be quotations when they were read. */
  doubtful: number[]
  lang: SpeechLanguage
  language: string
}

/** What a paragraph has told so far of who speaks in it. */
interface Here {
  /** Quotations that stand before anybody is named: whoever speaks next said them too. */
  waiting: number[]
  last: Speaker | null
  /** The sentence the last speaker spoke in. */
  sentence: number
}

/** Reads one paragraph from left to right: its quotations get their speakers, its other sentences move the scene on. */
export function readText(tokens: Token[], source: number, reading: Reading): void {
  const { spans, found } = reading
  const here: Here = { waiting: [], last: null, sentence: -1 }
  noteNameLine(tokens, source, reading)
  tokens.forEach((token, at) => {
    if (token.kind === 'quote') {
      const span = spans[token.span]
      if (span && !found.has(token.span) && span.parts[0]?.source === source)
        readQuotation(tokens, at, source, here, reading)
      return
    }
    const next = tokens[at + 1]
    if (!next || next.sentence !== token.sentence) noteSentence(tokens, at, source, reading)
  })
}

function readQuotation(tokens: Token[], at: number, source: number, here: Here, reading: Reading): void {
  const { spans, found, scene, unowned, lang } = reading
  const [token, span] = [tokens[at], spans[tokens[at]?.span ?? -1]]
  if (!token || !span) return
  const attribution = attributionBeside(tokens, at, source, span, reading)
  if (!attribution && span.parts.length > 1 && readLastPart(token.span, span, here, reading)) return
  if (
    isNone(tokens, at, span, attribution, lang) &&
    !(
      isReported(tokens, at, lang) &&
      !isNamedThing(tokens, at, lang) &&
      (scene.spoken.length > 0 || outerSubject(tokens, at, source, reading))
    )
  ) {
    reading.doubtful.push(token.span)
    return
  }
  const speaker = attribution
    ? attributed(tokens, at, source, attribution, reading)
    : heir(tokens, at, source, here, reading)
  const ground = attribution?.strength ?? 'carried'
  found.set(token.span, { speaker, ground })
  if (attribution) {
    for (const earlier of here.waiting)
      if (!spans[earlier]?.words.endsWith('?')) found.set(earlier, { speaker, ground })
    here.waiting = []
  }
  if (speaker) {
    here.last = speaker
    here.sentence = token.sentence
    scene.spoken.push({ speaker, at: orderOf(source, at) })
    return
  }
  const isOpening = !attribution || /^s?he$/.test(attribution.phrase.pronoun)
  if (isOpening && !/^\p{Ll}/u.test(span.words)) here.waiting.push(token.span)
  if (!scene.spoken.length && isOpening) unowned.push(token.span)
}

/** “Late. / “Very late,” said Lund: the tag of words that run over paragraphs stands behind the last. False when there is none. */
function readLastPart(index: number, span: Span, here: Here, reading: Reading): boolean {
  const source = span.parts.at(-1)?.source ?? -1
  const tokens = reading.texts[source] ?? []
  const at = tokens.findIndex(token => token.kind === 'quote' && token.span === index)
  const attribution = at < 0 ? null : attributionOf(tokens, at, reading.lang)
  const speaker = attribution && attributed(tokens, at, source, attribution, reading)
  if (!attribution || !speaker) return false
  reading.found.set(index, { speaker, ground: attribution.strength })
  reading.scene.spoken.push({ speaker, at: orderOf(source, at) })
  here.last = speaker
  return true
}

/** Er sei „enttäuscht“: a sentence whose verb only reports, so that whoever speaks goes on speaking. */
function isReported(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  if (lang.reporting.size === 0) return false
  const { start, end } = sentenceAround(tokens, at, lang)
  return tokens.slice(start, end).some(({ kind, lower }) => kind === 'word' && lang.reporting.has(lower))
}

/** Der Plan sei gut: nobody speaks in such a sentence, whoever it is about. */
const isOnlyReported = (tokens: Token[], start: number, end: number, lang: SpeechLanguage): boolean =>
  tokens.slice(start, end).some(({ kind, lower }) => kind === 'word' && lang.reporting.has(lower)) &&
  !tokens.slice(start, end).some(token => isSpeechVerb(token, lang) && !lang.reporting.has(token.lower))

/** The attribution a quotation has of its own, in its sentence or, for one that fills its paragraph, in a signature below. */
function attributionBeside(
  tokens: Token[],
  at: number,
  source: number,
  span: Span,
  { texts, lang, language }: Reading,
): Attribution | null {
  const inside = lang.headFirst && span.parts.length > 1 ? tagInside(span.words, language, lang) : null
  if (inside) return near({ ...inside, from: at })
  return (
    attributionOf(tokens, at, lang) ??
    (lang.verbs.size === 0 ? nearestName(tokens, at, lang) : null) ??
    (at === 0 ? nameBehind(tokens, lang) : null) ??
    (tokens.length === 1 ? signature(texts.slice((span.parts.at(-1)?.source ?? source) + 1), lang) : null)
  )
}

/** Who speaks in a quotation that has no attribution: the subject of the sentence before it, else whoever spoke last. */
function heir(tokens: Token[], at: number, source: number, here: Here, reading: Reading): Speaker | null {
  const { scene, lang } = reading
  if (isReported(tokens, at, lang)) {
    const teller =
      outerSubject(tokens, at, source, reading) ??
      subjectSince(tokens, at, here.last ? here.sentence : -1, source, reading, 1) ??
      scene.spoken.findLast(entry => entry.at < orderOf(source, at))?.speaker
    if (teller) return teller
  }
  const since = subjectSince(tokens, at, here.last ? here.sentence : -1, source, reading)
  if (since) return since
  if (at > 0 && here.last) return closingSpeaker(tokens, at, source, scene, lang) ?? here.last
  const place = orderOf(source, at)
  return lastSubject(scene, place) ?? (isSentence(tokens[at]?.text ?? '') ? topic(scene, place, lang) : null)
}

/** Lund ist überzeugt, dass es eine „Wende“ sei: whoever leads the clause that reports. */
function outerSubject(tokens: Token[], at: number, source: number, { scene, lang }: Reading): Speaker | null {
  const { start } = sentenceAround(tokens, at, lang)
  const outer = outerClause(tokens, start, at, lang)
  const speaker = outer && resolve(outer, orderOf(source, outer.from), scene, lang)
  return speaker && (speaker.person || speaker.body || outer.definite) ? speaker : null
}

/** The subject of the sentence before a quotation that stands alone, if one was named since the last speaker. */
function subjectSince(
  tokens: Token[],
  at: number,
  since: number,
  source: number,
  { scene, lang }: Reading,
  back = 0,
): Speaker | null {
  const here = tokens[at]?.sentence ?? 0
  for (let sentence = here - back; sentence > since && sentence >= here - 2; sentence--) {
    const start = startOf(tokens, at, sentence)
    let end = start
    while (end < at && tokens[end]?.sentence === sentence && tokens[end]?.kind !== 'quote') end++
    if (start < 0 || end <= start || isOnlyReported(tokens, start, end, lang)) continue
    const spoken = speechSubject(tokens, start, end, lang)
    const leading =
      spoken?.name || spoken?.pronoun
        ? null
        : (sentenceSubject(tokens, start, end, lang) ??
          (lang.capitalNouns ? actorIn(tokens, start, end, lang, 3) : null))
    const subject = leading?.name ? leading : (spoken ?? leading)
    const several =
      subject?.definite &&
      isSeveral(subject) &&
      sentence === here - 1 &&
      since < 0 &&
      lang.we.test(tokens[at]?.text ?? '')
    const somebody =
      subject &&
      lang.headFirst &&
      (sentence === here || several || (subject === spoken && sentence === here - 1)) &&
      isSomeone(tokens, subject, lang)
    if (
      !subject ||
      isSpokenOf(tokens, subject.from) ||
      (!subject.name && !subject.pronoun && !(subject.definite && isOffice(subject, lang)) && !somebody)
    )
      continue
    const speaker = resolve(subject, orderOf(source, subject.from), scene, lang)
    if (speaker && somebody && !subject.name && !subject.pronoun) return speaker
    if (speaker?.person && isLikely(speaker.person)) return speaker
    if (speaker && !speaker.body && subject.definite && isOffice(subject, lang)) return speaker
  }
  return null
}

/** A full name that leads the sentence right before a quotation needs no other proof, a single word does. */
const isLikely = ({ human, parts }: Person): boolean => human > 0 || (human === 0 && parts.length > 1)
