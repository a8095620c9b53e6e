import type { SpeechLanguage } from '../languages/language.ts'
import { isOffice, isOneBody, isOneName, isOnePlace, joined, together } from '../names/pairs.ts'
import { withApposition } from '../phrases/apposition.ts'
import { isSomeone } from '../phrases/nouns.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { bodiless } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { hyphenSubject, isPunct, isSpeechVerb, skipHelpers } from '../verbs.ts'
import { accordingTo } from './according-to.ts'
import { embeddedSubject } from './embedded.ts'
import { housedSubject } from './housed.ts'
import { houseBehind, isImpersonal, unsaidSubject } from './sayer.ts'
import { smallNoun, subjectAfter } from './sentence-subject.ts'
import { pointedBeside } from './speech-nouns.ts'
import { subjectOf } from './subject.ts'

/**
 * Who is said to have said a quotation. `near` ones stand right beside it; `far` ones govern its sentence from a distance and
 * are enough for words that read like speech, not for a word in inverted commas.
 */
export interface Attribution {
  phrase: Phrase
  strength: 'near' | 'far'
  /** The verb is one of judging: "called it “a farce”". */
  judging: boolean
  /** The verb speaks only sometimes: "found it “late”". */
  vague?: boolean
  /** By whom the words are reported, who need not have said them: "according to the paper". */
  cited?: boolean
}

/** An attribution right beside its quotation. */
export const near = (phrase: Phrase, judging = false): Attribution => ({ phrase, strength: 'near', judging })
/** An attribution that governs the sentence from a distance. */
export const far = (phrase: Phrase): Attribution => ({ phrase, strength: 'far', judging: false })

/** Right behind: “…,” said Lund / Lund said / according to Lund / – Lund. */
export function attributionAfter(
  tokens: Token[],
  from: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  let at = from
  let dash = false
  while (
    at < limit &&
    at - from < 3 &&
    isPunct(tokens[at], lang.pointsShortly ? ',—–-―.…!?)(:' : ',—–-―.…!?)(')
  ) {
    dash ||= isPunct(tokens[at], '—–-―(')
    at++
  }
  if (at >= limit) return null
  const source = accordingTo(tokens, at, limit, lang)
  if (source) return { ...near(source), cited: true }
  const back = pointedBeside(tokens, at, limit, lang)
  if (back) return near(back)
  const verbAt = inverted(tokens, at, limit, lang)
  if (verbAt >= 0) {
    const hung = hyphenSubject(tokens[verbAt], lang)
    const whence = tokens[verbAt + 1]?.lower === 'desde' ? phraseAt(tokens, verbAt + 2, limit, lang) : null
    if (whence) return near(whence)
    const house = isImpersonal(tokens[verbAt]) ? houseBehind(tokens, verbAt, limit, lang) : null
    if (house) return near(house)
    if (hung) return near(subjectOf(tokens, verbAt, from, limit, lang) as Phrase)
    const subject =
      housedSubject(tokens, verbAt, verbAt, limit, lang) ??
      subjectAfter(tokens, verbAt + 1, limit, lang) ??
      (lang.bareDefinite && verbAt === at && at > from ? smallNoun(tokens, at + 1, limit, lang) : null)
    if (subject && !lang.auxiliaries.has(tokens[subject.to]?.lower ?? '') && !isThing(tokens, subject, lang))
      return near(subject, isCalledSo(tokens, from, verbAt, lang))
    if (!subject && (lang.bareDefinite || endsTag(tokens, verbAt + 1, limit))) {
      const unsaid = unsaidSubject(tokens, verbAt, lang)
      if (unsaid?.pronoun === 'they' || (unsaid && isTold(verbAt, at, lang))) return near(unsaid)
    }
  }
  const agent =
    lang.agents.has(tokens[at]?.lower ?? '') && at === from ? doerAt(tokens, at + 1, limit, lang) : null
  const done = agent && (!lang.headFirst || isSomeone(tokens, agent, lang))
  if (agent && done && isPassive(tokens, from - 1, lang))
    return near(withApposition(tokens, agent, limit, lang), true)
  const cited = citedAfter(tokens, at, limit, lang)
  if (cited) return near(cited)
  const beside = phraseAt(tokens, at, limit, lang)
  const phrase = beside && lang.possessives.has(beside.text.toLowerCase()) ? null : beside
  const pair = phrase && paired(tokens, phrase, limit, lang)
  if (pair) return near(pair)
  if (phrase) {
    const link = lang.genitives.has(tokens[phrase.to]?.lower ?? '') ? phrase.to + 1 : phrase.to
    if (lang.accordingToAfter.has(tokens[link]?.lower ?? '')) return near(phrase)
    const mayTell = !(lang.headFirst && !isSomeone(tokens, phrase, lang)) && !lang.sayings.has(phrase.head)
    if (mayTell && verbAfter(tokens, phrase.to, limit, lang) >= 0)
      return near(withApposition(tokens, phrase, limit, lang))
    const tail = tokens[phrase.to]
    const outlet =
      lang.capitalNouns && isPunct(tokens[phrase.to], ')') && !phrase.name.includes(' ') && !phrase.role
    if (dash && !outlet && phrase.name && (phrase.to >= limit || isPunct(tail, ',.)')))
      return near(withApposition(tokens, phrase, limit, lang))
  }
  return null
}

/** "by Lund", "by inspectors": whoever it is, a plural that no list knows too. */
function doerAt(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  const phrase = phraseAt(tokens, at, limit, lang)
  const token = tokens[at]
  const plural = lang.barePlural && token?.kind === 'word' && at < limit && /[^s]s$/.test(token.lower)
  return phrase ?? (plural && !lang.stops.has(token.lower) ? bodiless(tokens, at, at + 1) : null)
}

/** «…», – dodała: right behind the words, a verb whose form tells who is meant needs no subject. */
const isTold = (verb: number, at: number, lang: SpeechLanguage): boolean =>
  verb === at && (lang.bareDefinite || lang.caseless)

const endsTag = (tokens: Token[], at: number, limit: number): boolean =>
  at >= limit || isPunct(tokens[at], '.,;:')

/** Als „spät“ bezeichnete Lund die Fähre: a verdict that stands before its verb. */
const isCalledSo = (tokens: Token[], from: number, verb: number, lang: SpeechLanguage): boolean =>
  lang.judging.has(tokens[verb]?.lower ?? '') &&
  (/^n[ea]nn/.test(tokens[verb]?.lower ?? '') ||
    tokens.slice(Math.max(0, from - 3), from - 1).some(({ lower }) => lower === 'als' || lower === 'von'))

/** “…,” Lund and Marsh said: a subject with an "and" in it, whether it joins two people or stands inside an office or a body. */
function paired(tokens: Token[], first: Phrase, limit: number, lang: SpeechLanguage): Phrase | null {
  const and = tokens[first.to]
  const second = lang.ands.has(and?.lower ?? '') ? phraseAt(tokens, first.to + 1, limit, lang) : null
  if (!second || verbAfter(tokens, second.to, limit, lang) < 0) return null
  const place = second.name !== '' && isOnePlace(tokens, first, second, lang)
  if (second.name && first.name && !place) return together(first, second, and?.text ?? '')
  const dangling = lang.titles.has(first.head) || lang.anaphors.has(first.head)
  if (second.name)
    return dangling || place || isOffice(tokens, first, second, lang)
      ? withApposition(tokens, second, limit, lang)
      : null
  if (isOneName(tokens, first, second, lang)) return joined(tokens, first, second)
  return isOneBody(tokens, first, second, lang) ? { ...first, to: second.to } : null
}

/** “…,” newspapers quote Lund as saying. */
function citedAfter(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  for (let i = at + 2; i < Math.min(limit, at + 12); i++)
    if (tokens[i - 1]?.lower === 'as' && lang.gerunds.has(tokens[i]?.lower ?? ''))
      return embeddedSubject(tokens, i, at, lang)
  return null
}

/** Was called “a farce” by …: a verb of judging shortly before the quotation. */
const isPassive = (tokens: Token[], quote: number, lang: SpeechLanguage): boolean =>
  tokens
    .slice(Math.max(0, quote - 5), quote)
    .some(({ lower }) => lang.judging.has(lower) && !/^(?:feels?|felt|found)$/.test(lower)) ||
  (lang.barePlural && tokens[quote - 1]?.lower === 'as' && /..ed$/.test(tokens[quote - 2]?.lower ?? ''))

/** The verb of an inverted tag, auxiliaries and small words before it passed over; -1 when there is none. */
function inverted(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  const led = infinitiveTag(tokens, at, limit, lang)
  if (led >= 0) return led
  const past = skipHelpers(tokens, at, limit, lang, 4)
  for (let i = at; i <= past && i < limit; i++) {
    if (!lang.inverts && lang.auxiliaries.has(tokens[i]?.lower ?? '')) return -1
    if (
      lang.inverts &&
      lang.relatives.has(tokens[i]?.lower ?? '') &&
      lang.helpers.has(tokens[i]?.lower ?? '')
    )
      return -1
    if (isSpeechVerb(tokens[i], lang) && !lang.gerunds.has(tokens[i]?.lower ?? ''))
      return lang.barePlural && lang.weak.has(tokens[i]?.lower ?? '') && isOpenEnded(tokens, at) ? -1 : i
    if (hyphenSubject(tokens[i], lang)) return i
  }
  return -1
}

/** «…», a tenu à préciser Lund: the infinitive of a tag whose verb leads on to it; -1 when it has none. */
function infinitiveTag(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  const modal = skipHelpers(tokens, at, limit, lang, 4)
  if (!lang.modals.has(tokens[modal]?.lower ?? '')) return -1
  let i = modal + 1
  while (
    i < limit &&
    i - modal < 4 &&
    (LINKS.test(tokens[i]?.lower ?? '') || lang.modals.has(tokens[i]?.lower ?? ''))
  )
    i++
  return isSpeechVerb(tokens[i], lang) && lang.gerunds.has(tokens[i]?.lower ?? '') ? i : -1
}

/** Between such a verb and its infinitive: "tient à", "acaba de", "no duda en". */
const LINKS = /^(?:à|a|de|d'|en|por|par|que|se|s'|y|le|les|lui|leur)$/

/** The firm, which called it “late”, said its new chief …: what belongs to a body says nothing itself, unless it has a person's name. */
const isThing = (tokens: Token[], { from, name }: Phrase, lang: SpeechLanguage): boolean =>
  !name && lang.possessives.get(tokens[from]?.lower ?? '') === 'it'

/** The “growth levy” threatened …: nothing parts the words from what follows, as a tag would be. */
const isOpenEnded = (tokens: Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'quote' && !/[,.?!…][”"’'»“)\]]*$/u.test(tokens[at - 1]?.text ?? '')

/** The speech verb of a subject that ends before `from`, over insertions between commas; -1 when there is none. */
function verbAfter(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): number {
  let at = lang.subjectMarker && tokens[from]?.lower === lang.subjectMarker ? from + 1 : from
  for (let rounds = 0; rounds < 5 && at < limit; rounds++) {
    const verb = skipHelpers(tokens, at, limit, lang, 6)
    for (let i = at; i <= verb && i < limit; i++)
      if (isSpeechVerb(tokens[i], lang) && !lang.gerunds.has(tokens[i]?.lower ?? '')) return i
    const token = tokens[verb]
    if (isPunct(token, ',—–(')) {
      const close = nextPunct(tokens, verb, limit, isPunct(token, '(') ? ')' : ',—–')
      if (close < 0) return tokens[from - 1]?.capital ? openInsertion(tokens, verb + 1, limit, lang) : -1
      if (close - verb > 30) return -1
      at = close + 1
    } else if (rounds > 0 && isPunct(tokens[at - 1], ',')) {
      const close = nextPunct(tokens, verb, limit, ',')
      if (close < 0 || close - verb > 12) return -1
      at = close + 1
    } else if (token?.kind === 'word' && (lang.relatives.has(token.lower) || lang.joiners.has(token.lower))) {
      const stop = Math.min(limit, verb + 16)
      for (let i = verb + 1; i < stop; i++) {
        if (isPunct(tokens[i], ',.;:')) return -1
        if (isSpeechVerb(tokens[i], lang) && !lang.weak.has(tokens[i]?.lower ?? '')) return i
      }
      return -1
    } else return -1
  }
  return -1
}

/** “…,” Petra Lund, skipper of the ferry told us: an insertion whose second comma was forgotten. */
function openInsertion(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  for (let i = at; i < Math.min(limit, at + 12); i++) {
    const word = tokens[i]?.lower ?? ''
    if (tokens[i]?.kind !== 'word' || lang.conjunctions.has(word) || lang.pronouns.has(word)) return -1
    if (isSpeechVerb(tokens[i], lang)) return lang.gerunds.has(word) || lang.weak.has(word) ? -1 : i
  }
  return -1
}

/** The place of the next of some marks; -1 when none stands before `limit`. */
function nextPunct(tokens: Token[], at: number, limit: number, marks: string): number {
  for (let i = at + 1; i < limit; i++) if (isPunct(tokens[i], marks)) return i
  return -1
}
