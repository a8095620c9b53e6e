import type { SpeechLanguage } from '../languages/language.ts'
import { isPast } from '../phrases/openers.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { sentenceAround } from '../sentence.ts'
import type { Token } from '../tokens.ts'
import { isNounHere, isPunct, isSpeechVerb, skipHelpers } from '../verbs.ts'
import { accordingTo } from './according-to.ts'
import { type Attribution, attributionAfter, far, near } from './attribution-after.ts'
import { inWhoseView, mainBeforeColon, ownAccount, readIn } from './before-colon.ts'
import { bodyItself } from './body-itself.ts'
import { colonOnly } from './colon.ts'
import { claimOf, judgedBy } from './german-claims.ts'
import { gapped, germanTag, namedBehind, ownerOfWords } from './german-tag.ts'
import { looseTag } from './loose-tag.ts'
import { isMute } from './mute.ts'
import { ownedAround, ownedSpeech, saidToBe, uttered, utteredBy } from './owned-speech.ts'
import { agentBehind, isPassiveHere, isPassiveVerb, judgedByNobody, tellerOfPassive } from './passive.ts'
import { pointedBehind } from './pointing.ts'
import { sayerOf } from './sayer.ts'
import { lastTag, trailing } from './trailing.ts'
import { aroundMarked, verbFinal } from './verb-final.ts'
import { verbInside } from './verb-inside.ts'

/** The attribution in the quotation's own sentence; null when it stands alone. `at` is the quote token's place. */
export function attributionOf(tokens: Token[], at: number, lang: SpeechLanguage): Attribution | null {
  const { start, end, after } = sentenceAround(tokens, at, lang)
  const previous = lastQuote(tokens, start, at)
  const gap = tokens.slice(at + 1, end).findIndex(token => token.kind === 'quote' && !isNameInMarks(token))
  const next = gap < 0 ? -1 : at + 1 + gap
  const limit = next < 0 ? end : next
  const bracket = openBracket(tokens, start, at)
  const from = Math.max(previous < 0 ? start : previous + 1, bracket + 1)
  const colon =
    isPunct(tokens[at - 1], ':') ||
    (isPunct(tokens[at - 1], ',') && at - from > 1 && isSpeechVerb(tokens[at - 2], lang))
  const chained = next > 0 && isSaying(tokens[at - 1], lang) && isSaying(tokens[next - 1], lang)
  const before = () => attributionBefore(tokens, at, from, lang, start)
  if (colon || chained) {
    const found = before()
    if (found?.strength === 'far')
      return attributionAfter(tokens, at + 1, Math.max(limit, after), lang) ?? found
    if (found) return (lang.capitalNouns ? namedBehind(tokens, at, limit, next, found, lang) : null) ?? found
  }
  const tag =
    attributionAfter(tokens, at + 1, Math.max(limit, after), lang) ?? germanTag(tokens, at + 1, limit, lang)
  const behind = tag && ownerOfWords(tokens, tag, limit, lang)
  const purpose = behind?.cited && /^(?:para|pour|per)$/.test(tokens[at + 1]?.lower ?? '')
  const elsewhere = behind && leadsElsewhere(tokens, behind, next, limit, lang) ? firm(before()) : null
  const own = purpose ? before() : elsewhere
  return (
    (own && !isNobody(own) ? own : null) ??
    verbInside(tokens, at, from, lang) ??
    inWhoseView(tokens, start, at, lang) ??
    claimOf(tokens, at, from, limit, lang) ??
    judgedBy(tokens, at, from, lang) ??
    behind ??
    gapped(tokens, at, previous, start, lang) ??
    ownedAround(tokens, at, from, lang) ??
    utteredBy(tokens, at, limit, lang) ??
    saidToBe(tokens, at, limit, lang) ??
    loose(tokens, at + 1, Math.max(limit, after), lang) ??
    unless(isNobody, firm(before()), () =>
      previous >= start ? shared(tokens, previous, at, start, lang) : null,
    ) ??
    (lang.subjectMarker ? aroundMarked(tokens, at, from, limit, lang) : null) ??
    verbFinal(tokens, at, from, limit, lang) ??
    trailing(tokens, at + 1, limit, lang) ??
    before() ??
    uttered(tokens, at, from, lang) ??
    ownedSpeech(tokens, at, from, lang) ??
    (previous >= start ? shared(tokens, previous, at, start, lang) : null) ??
    (next > at ? lastTag(tokens, next, end, lang) : null) ??
    (bracket > start && from === at ? attributionBefore(tokens, bracket, start, lang) : null) ??
    (from === at || lang.headFirst ? pointedBehind(tokens, at, limit, end, lang) : null)
  )
}

/** Marsh asked “how,” Lund replied “so,”: verbs right before their words, where a comma inside the marks is no tag's. */
const isSaying = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  isSpeechVerb(token, lang) && !lang.weak.has(token?.lower ?? '')

/** Whether what stands behind may be no tag: it leads to other words, or only names the paper that reports them. */
const leadsElsewhere = (
  tokens: Token[],
  { phrase, cited }: Attribution,
  next: number,
  limit: number,
  lang: SpeechLanguage,
): boolean => (cited && lang.barePlural) || (next > 0 && opensContent(tokens, phrase.to, limit, lang))

/** Critics say it is “late”, Lund insists it is “early”: what follows the verb shows that it leads to other words. */
function opensContent(tokens: Token[], subject: number, limit: number, lang: SpeechLanguage): boolean {
  const verb = skipHelpers(tokens, subject, limit, lang)
  const word = tokens[verb + 1]?.lower ?? ''
  return lang.barePlural && verb + 1 < limit && /^(?:that|it|he|she|they|there|the)$/.test(word)
}

/** An attribution whose verb surely speaks; any tag of the sentence goes before another. */
const firm = (found: Attribution | null): Attribution | null => (found?.vague ? null : found)

/** Words judged in the passive, which a second fragment of the same sentence takes back: said it was “a” that may be called “b”. */
const isNobody = ({ phrase, judging }: Attribution): boolean => judging && phrase.pronoun === 'i'

/** What was found, or something better when it is of this kind and there is something better. */
const unless = (
  kind: (found: Attribution) => boolean,
  found: Attribution | null,
  better: () => Attribution | null,
): Attribution | null => (found && kind(found) ? (better() ?? found) : found)

/** The bracket that is still open at a place; what stands before it has no part in “(Lund: “Late.”)”. */
function openBracket(tokens: Token[], start: number, at: number): number {
  for (let i = at - 1; i >= Math.max(start, at - 8); i--) {
    if (isPunct(tokens[i], ')')) return -1
    if (isPunct(tokens[i], '(')) return i
  }
  return -1
}

const loose = (tokens: Token[], from: number, limit: number, lang: SpeechLanguage): Attribution | null => {
  const phrase = looseTag(tokens, from, limit, lang)
  return phrase && near(phrase)
}

/** «Курьеру»: a name in marks is no quotation and may stand between a verb and its subject. */
const isNameInMarks = (quote: Token): boolean => /^\p{Lu}[\p{L}-]*(?: \p{L}+)?$/u.test(quote.text)

function lastQuote(tokens: Token[], start: number, at: number): number {
  for (let i = at - 1; i >= start; i--) if (tokens[i]?.kind === 'quote') return i
  return -1
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
  let nobody: Attribution | null = null
  const main = colon ? mainBeforeColon(tokens, at - 1, start, lang) : null
  if (main) return near(main)
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i]
    if (isPunct(token, ';') && i < at - 1) break
    if (token?.kind !== 'word') continue
    const after = lang.accordingToAfter.has(token.lower)
    const account = accordingTo(tokens, i, at, lang) ?? ownAccount(tokens, i, start, lang)
    const last = lang.genitives.has(tokens[i - 1]?.lower ?? '') ? i - 1 : i
    const cited = account ?? (after ? endingPhrase(tokens, last, from, lang) : null)
    if (cited) return near(cited)
    if (!isSpeechVerb(token, lang) && !isJudgingInfinitive(tokens, i, lang)) continue
    if (isPlaceName(tokens, i, lang)) continue
    if (lang.weak.has(token.lower) && isMute(tokens, i, at, lang) && !readIn(tokens, i, start, lang)) continue
    if (isNounHere(tokens, i, lang)) continue
    if (isPassiveHere(tokens, i, lang)) {
      const teller = tellerOfPassive(tokens, i, at, lang)
      if (teller) return teller
      continue
    }
    if (isPassiveVerb(tokens, i, lang)) {
      const agent = agentBehind(tokens, i, at, lang)
      if (agent) return near(agent, true)
      nobody ??= judgedByNobody(tokens, i)
      continue
    }
    const subject =
      readIn(tokens, i, start, lang) ??
      sayerOf(tokens, i, start, at, lang) ??
      (i === start ? ownerOfGerund(tokens, at, lang) : null)
    if (!subject || (!mayPossiblySpeak(subject, lang) && isInside(tokens, i, from, subject, lang))) continue
    if (isTold(tokens, i, subject, lang)) continue
    if (subject.pronoun === 'it' && lang.weak.has(token.lower)) continue
    const judging = lang.judging.has(token.lower)
    const led = lang.weak.has(token.lower) || lang.gerunds.has(token.lower)
    const source = led && !subject.pronoun ? accordingTo(tokens, start, at, lang) : null
    if (source) return near(source)
    if (!beside && at - i - bracketed(tokens, i, at) > 12) return far(subject)
    const body = judging && subject.pronoun === 'it' ? bodyItself(tokens, start, subject.from, lang) : null
    if (body) return near(body, judging)
    return { ...near(subject, judging), vague: !beside && isVague(token, subject, lang) }
  }
  return nobody ?? (colon ? colonOnly(tokens, at, from, lang) : null)
}

/** Tokens in brackets, which part nothing: "accused the Tide Party (TP) of being “late”". */
function bracketed(tokens: Token[], from: number, to: number): number {
  const open = tokens.slice(from, to).findIndex(token => isPunct(token, '('))
  const close = open < 0 ? -1 : tokens.slice(from + open, to).findIndex(token => isPunct(token, ')'))
  return close < 0 ? 0 : close + 1
}

/** A verb that speaks only sometimes, or a subject that never does: “reflects a “lapse””. */
const isVague = ({ lower }: Token, subject: Phrase, lang: SpeechLanguage): boolean =>
  lang.weak.has(lower) || !mayPossiblySpeak(subject, lang)

/** Calling it “late”, and much more, the council voted to …: whoever acts in the clause that follows. */
function ownerOfGerund(tokens: Token[], at: number, lang: SpeechLanguage): Phrase | null {
  const { end } = sentenceAround(tokens, at, lang)
  for (let i = at + 1; i < end; i++) {
    const phrase = isPunct(tokens[i], ',') ? phraseAt(tokens, i + 1, end, lang) : null
    const next = phrase && tokens[skipHelpers(tokens, phrase.to, end, lang)]
    if (next?.kind === 'word' && isPast(next)) return phrase
  }
  return null
}

/** "said in Reading", "Quay Rail was": a capital inside the sentence makes a name of what would be a verb. */
const isPlaceName = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  lang.barePlural &&
  (lang.joiners.has(tokens[at - 1]?.lower ?? '') || isSecondCapital(tokens, at)) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')

const isSecondCapital = (tokens: Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'word' &&
  tokens[at - 1]?.capital === true &&
  tokens[at - 1]?.sentence === tokens[at]?.sentence

/** "went so far as to call it": a form that is a noun elsewhere. */
const isJudgingInfinitive = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  tokens[at - 1]?.lower === 'to' && lang.judging.has(tokens[at]?.lower ?? '')

/** "Lund said she thought", "he says, on the whole, Marsh believes": the outer verb has the speaker. */
function isTold(tokens: Token[], verb: number, { pronoun, from }: Phrase, lang: SpeechLanguage): boolean {
  const inserted = isPunct(tokens[from - 1], ',')
    ? tokens.slice(Math.max(0, from - 10), from - 1).findLastIndex(token => isPunct(token, ','))
    : -1
  const outer = tokens[inserted < 0 ? from - 1 : Math.max(0, from - 10) + inserted - 1]
  if (!isSpeechVerb(outer, lang) || lang.weak.has(outer?.lower ?? '') || !lang.barePlural) return false
  const thinks = /^(?:believe[sd]?|thinks?|thought|feels?|felt|hope[sd]?|fear(?:s|ed)?)$/.test(
    tokens[verb]?.lower ?? '',
  )
  return thinks || lang.weak.has(tokens[verb]?.lower ?? '') || /^(?:s?he|it|they)$/.test(pronoun)
}

/** Somebody or a body, rather than a thing that a participle hangs on. */
const mayPossiblySpeak = ({ name, pronoun, head }: Phrase, lang: SpeechLanguage): boolean =>
  name !== '' ||
  pronoun !== '' ||
  [lang.titles, lang.bodies, lang.women, lang.men, lang.anaphors].some(list => list.has(head)) ||
  /[^s]s$|^$/.test(head)

/** "said that the truce agreed today would be “…”": inside what another verb reports. */
const isInside = (
  tokens: Token[],
  at: number,
  from: number,
  subject: Phrase,
  lang: SpeechLanguage,
): boolean =>
  (!lang.inverts &&
    isSpeechVerb(tokens[subject.from - 1], lang) &&
    !lang.weak.has(tokens[subject.from - 1]?.lower ?? '')) ||
  tokens
    .slice(from, at)
    .some((token, i) => token.lower === 'that' && isSpeechVerb(tokens[from + i - 1], lang))

function endingPhrase(tokens: Token[], end: number, from: number, lang: SpeechLanguage): Phrase | null {
  for (let i = from; i < end; i++) {
    const phrase = phraseAt(tokens, i, end, lang)
    if (phrase?.to === end) return phrase
  }
  return null
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
  const from = before < 0 ? start : before + 1
  const first = attributionBefore(tokens, previous, from, lang, lang.inverts ? from : start)
  if (first) return first
  return before < 0 ? null : shared(tokens, before, previous, start, lang)
}
