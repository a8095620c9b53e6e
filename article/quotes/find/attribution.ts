import { withApposition } from './apposition.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { bare, isNameWord, nameRun } from './name-words.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { sentenceSubject, subjectAfter } from './sentence-subject.ts'
import { pronounPhrase, subjectOf, together } from './subject.ts'
import { endsSentence, type Token } from './tokens.ts'
import { hyphenSubject, isPunct, isSpeechVerb, phraseEnd, skipHelpers } from './verbs.ts'

/**
 * Who is said to have said a quotation. `near` ones stand right beside it; `far` ones govern its sentence from a distance and
 * are enough for words that read like speech, not for a word in inverted commas.
 */
export interface Attribution {
  phrase: Phrase
  strength: 'near' | 'far'
  /** The verb is one of judging: "called it “a farce”". */
  judging: boolean
}

const near = (phrase: Phrase, judging = false): Attribution => ({ phrase, strength: 'near', judging })
/** An attribution that governs the sentence from a distance. */
export const far = (phrase: Phrase): Attribution => ({ phrase, strength: 'far', judging: false })

/** The attribution in the quotation's own sentence; null when it stands alone. `at` is the quote token's place. */
export function attributionOf(tokens: Token[], at: number, lang: SpeechLanguage): Attribution | null {
  const { start, end, after } = sentenceAround(tokens, at, lang)
  const previous = lastQuote(tokens, start, at)
  const behind = tokens.slice(at + 1, end).findIndex(token => token.kind === 'quote' && !isNameInMarks(token))
  const next = behind < 0 ? -1 : at + 1 + behind
  const limit = next < 0 ? end : next
  const from = previous < 0 ? start : previous + 1
  const colon =
    isPunct(tokens[at - 1], ':') ||
    (isPunct(tokens[at - 1], ',') && at - from > 1 && isSpeechVerb(tokens[at - 2], lang))
  const before = () => attributionBefore(tokens, at, from, lang, start)
  if (colon) {
    const found = before()
    if (found) return found
  }
  return (
    attributionAfter(tokens, at + 1, Math.max(limit, after), lang) ??
    before() ??
    trailing(tokens, at + 1, limit, lang) ??
    (previous >= start ? shared(tokens, previous, at, start, lang) : null) ??
    (next > at ? trailing(tokens, next + 1, end, lang) : null)
  )
}

/** «Курьеру»: a name in marks is no quotation and may stand between a verb and its subject. */
const isNameInMarks = (quote: Token): boolean => /^\p{Lu}[\p{L}-]*(?: \p{L}+)?$/u.test(quote.text)

/** Tokens looked at to either side; a text without full stops must not cost its length squared. */
export const LONGEST_SENTENCE = 160

/** The sentence around a quotation. One that ends in ? or ! may still be followed by its attribution. */
export function sentenceAround(tokens: Token[], at: number, lang: SpeechLanguage) {
  const sentence = tokens[at]?.sentence ?? 0
  let start = at
  while (start > 0 && at - start < LONGEST_SENTENCE && tokens[start - 1]?.sentence === sentence) start--
  let end = at
  while (end < tokens.length && end - at < LONGEST_SENTENCE && tokens[end]?.sentence === sentence) end++
  let after = end
  const quote = tokens[at]
  if (quote && end === at + 1 && endsSentence(quote)) {
    const following = tokens[end]?.sentence
    let stop = end
    while (stop < tokens.length && tokens[stop]?.sentence === following && tokens[stop]?.kind !== 'quote')
      stop++
    if (attaches(tokens, end, stop, quote, lang)) after = stop
  }
  return { start, end, after }
}

/** Whether the next sentence is only the tag of this quotation: “Why?” Marsh asked. */
function attaches(tokens: Token[], from: number, to: number, quote: Token, lang: SpeechLanguage): boolean {
  const phrase = phraseAt(tokens, from, to, lang)
  if (!phrase) return false
  const verb = skipHelpers(tokens, phrase.to, to, lang)
  if (!isSpeechVerb(tokens[verb], lang)) return false
  const rest = tokens[verb + 1]
  const tag = rest === undefined || verb + 1 >= to || isPunct(rest, '.,')
  const full = /[.।。][”"’'»“)\]]*$/u.test(quote.text)
  return full
    ? tag && to - from <= 7 && !isPunct(tokens[to - 1], ':')
    : tokens[to]?.kind !== 'quote' || !isPunct(tokens[to - 1], ':')
}

function lastQuote(tokens: Token[], start: number, at: number): number {
  for (let i = at - 1; i >= start; i--) if (tokens[i]?.kind === 'quote') return i
  return -1
}

/** Right behind: “…,” said Lund / Lund said / according to Lund / – Lund. */
export function attributionAfter(
  tokens: Token[],
  from: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  let at = from
  let dash = false
  while (at < limit && at - from < 3 && isPunct(tokens[at], ',—–-―.…!?)(')) {
    dash ||= isPunct(tokens[at], '—–-―(')
    at++
  }
  if (at >= limit) return null
  const source = accordingTo(tokens, at, limit, lang)
  if (source) return near(source)
  const verbAt = inverted(tokens, at, limit, lang)
  if (verbAt >= 0) {
    const hung = hyphenSubject(tokens[verbAt], lang)
    if (hung) return near(subjectOf(tokens, verbAt, from, limit, lang) as Phrase)
    const subject = subjectAfter(tokens, verbAt + 1, limit, lang)
    if (subject && !lang.auxiliaries.has(tokens[subject.to]?.lower ?? '')) return near(subject)
  }
  const agent =
    lang.agents.has(tokens[at]?.lower ?? '') && at === from ? phraseAt(tokens, at + 1, limit, lang) : null
  if (agent && isPassive(tokens, from - 1, lang))
    return near(withApposition(tokens, agent, limit, lang), true)
  const phrase = phraseAt(tokens, at, limit, lang)
  const pair =
    phrase?.name && lang.ands.has(tokens[phrase.to]?.lower ?? '')
      ? phraseAt(tokens, phrase.to + 1, limit, lang)
      : null
  if (phrase && pair?.name && verbAfter(tokens, pair.to, limit, lang) >= 0)
    return near(together(phrase, pair, tokens[phrase.to]?.text ?? ''))
  if (phrase) {
    if (lang.accordingToAfter.has(tokens[phrase.to]?.lower ?? '')) return near(phrase)
    if (verbAfter(tokens, phrase.to, limit, lang) >= 0)
      return near(withApposition(tokens, phrase, limit, lang))
    const tail = tokens[phrase.to]
    if (dash && phrase.name && (phrase.to >= limit || isPunct(tail, ',.)')))
      return near(withApposition(tokens, phrase, limit, lang))
  }
  return null
}

/** Was called “a farce” by …: a verb of judging shortly before the quotation. */
const isPassive = (tokens: Token[], quote: number, lang: SpeechLanguage): boolean =>
  tokens.slice(Math.max(0, quote - 5), quote).some(token => lang.judging.has(token.lower))

/** The verb of an inverted tag, auxiliaries and small words before it passed over; -1 when there is none. */
function inverted(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  const past = skipHelpers(tokens, at, limit, lang, 4)
  for (let i = at; i <= past && i < limit; i++) {
    if (isSpeechVerb(tokens[i], lang) && !lang.gerunds.has(tokens[i]?.lower ?? '')) return i
    if (hyphenSubject(tokens[i], lang)) return i
  }
  return -1
}

/** The speech verb of a subject that ends before `from`, over insertions between commas; -1 when there is none. */
function verbAfter(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): number {
  let at = lang.subjectMarker && tokens[from]?.lower === lang.subjectMarker ? from + 1 : from
  for (let rounds = 0; rounds < 5 && at < limit; rounds++) {
    const verb = skipHelpers(tokens, at, limit, lang, 6)
    for (let i = at; i <= verb && i < limit; i++)
      if (isSpeechVerb(tokens[i], lang) && !lang.gerunds.has(tokens[i]?.lower ?? '')) return i
    const token = tokens[verb]
    if (isPunct(token, ',—–(')) {
      const close = nextPunct(tokens, verb, limit, ',—–)')
      if (close < 0 || close - verb > 30) return -1
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

/** The place of the next of some marks; -1 when none stands before `limit`. */
function nextPunct(tokens: Token[], at: number, limit: number, marks: string): number {
  for (let i = at + 1; i < limit; i++) if (isPunct(tokens[i], marks)) return i
  return -1
}

function accordingTo(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  const end = phraseEnd(tokens, at, lang.accordingTo, lang.possessives)
  if (end < 0 || end > limit) return null
  const owner = tokens.slice(at, end).findIndex(token => lang.possessives.has(token.lower))
  const pronoun = lang.possessives.get(tokens[at + owner]?.lower ?? '')
  if (owner >= 0 && pronoun) return pronounPhrase(tokens, at + owner, pronoun)
  const phrase = phraseAt(tokens, end, limit, lang)
  return phrase && withApposition(tokens, phrase, limit, lang)
}

/** In front: Lund said: “…” / said the plan was “…” / according to Lund, “…”. */
function attributionBefore(
  tokens: Token[],
  at: number,
  from: number,
  lang: SpeechLanguage,
  start = from,
): Attribution | null {
  const colon = isPunct(tokens[at - 1], ':')
  const beside = colon || isPunct(tokens[at - 1], ',')
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i]
    if (isPunct(token, ';') && i < at - 1) break
    if (token?.kind !== 'word') continue
    const cited = accordingTo(tokens, i, at, lang)
    if (cited) return near(cited)
    const after = lang.accordingToAfter.has(token.lower) ? endingPhrase(tokens, i, from, lang) : null
    if (after) return near(after)
    if (!isSpeechVerb(token, lang)) continue
    if (
      lang.weak.has(token.lower) &&
      at - i > (colon ? 12 : lang.judging.has(token.lower) ? 8 : beside ? 3 : 2)
    )
      continue
    if (isNounHere(tokens, i, lang) || isPassiveHere(tokens, i, lang)) continue
    const subject = subjectOf(tokens, i, start, at, lang)
    if (!subject) continue
    const judging = lang.judging.has(token.lower)
    return beside || at - i <= 12 ? near(subject, judging) : far(subject)
  }
  return colon ? colonOnly(tokens, at, from, lang) : null
}

/** "was told": the subject heard it. "Was called" still leads to what it was called. */
export function isPassiveHere(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  if (lang.judging.has(tokens[at]?.lower ?? '') || lang.gerunds.has(tokens[at]?.lower ?? '')) return false
  const before = tokens[at - 1]
  const further = before && /ly$/.test(before.lower) ? tokens[at - 2] : before
  return further?.kind === 'word' && lang.passives.has(further.lower)
}

/** "their claims", "the report": a verb's form behind an article or a possessive is a noun. */
function isNounHere(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  const previous = tokens[at - 1]
  if (previous?.kind !== 'word') return false
  return (
    (lang.definite.has(previous.lower) && previous.lower !== 'that' && !lang.pronouns.has(previous.lower)) ||
    (lang.indefinite.has(previous.lower) &&
      previous.lower.length <= 3 &&
      !lang.pronouns.has(previous.lower)) ||
    (lang.possessives.has(previous.lower) && !lang.pronouns.has(previous.lower))
  )
}

function endingPhrase(tokens: Token[], end: number, from: number, lang: SpeechLanguage): Phrase | null {
  for (let i = from; i < end; i++) {
    const phrase = phraseAt(tokens, i, end, lang)
    if (phrase?.to === end) return phrase
  }
  return null
}

/** No verb but a colon: "Marsh: “…”", "Lund’s verdict: “…”", "Her answer was short: “…”". */
function colonOnly(tokens: Token[], at: number, from: number, lang: SpeechLanguage): Attribution | null {
  const owner = lang.possessives.get(tokens[from]?.lower ?? '')
  const first = tokens[from]
  if (owner && first) {
    return far(pronounPhrase(tokens, from, owner))
  }
  if (isNameWord(first, lang)) {
    const end = nameRun(tokens, from, at, lang)
    if (/[’']s$/u.test(tokens[end - 1]?.text ?? '')) {
      const named = phraseAt(tokens, from, end, lang)
      if (named) return far({ ...named, name: bare(named.name), text: bare(named.text) })
    }
  }
  const subject = sentenceSubject(tokens, from, at, lang) ?? phraseAt(tokens, from, at, lang)
  return subject && (subject.name || subject.pronoun || subject.to === at - 1) ? far(subject) : null
}

/** At the end of the sentence: There were “serious concerns” about the pumps, the inspector said. */
function trailing(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): Attribution | null {
  for (let i = limit - 1; i >= from; i--) {
    if (!isPunct(tokens[i], ',—–')) continue
    const found = attributionAfter(tokens, i + 1, limit, lang)
    if (found) return { ...found, strength: 'far' }
  }
  const first = tokens
    .slice(from, limit)
    .findIndex((_, i) => phraseEnd(tokens, from + i, lang.accordingTo, lang.possessives) >= 0)
  const source = first >= 0 ? accordingTo(tokens, from + first, limit, lang) : null
  return source ? far(source) : null
}

/** A second fragment of one sentence shares the first one's speaker: said it was “late” and “dear”. */
function shared(
  tokens: Token[],
  previous: number,
  at: number,
  start: number,
  lang: SpeechLanguage,
): Attribution | null {
  const between = attributionAfter(tokens, previous + 1, at, lang)
  if (between) return between
  const before = lastQuote(tokens, start, previous)
  const first = attributionBefore(tokens, previous, before < 0 ? start : before + 1, lang)
  if (first) return first
  return before < 0 ? null : shared(tokens, before, previous, start, lang)
}
