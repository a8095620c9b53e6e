import type { SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { acrossComma, isKnown } from '../phrases/across-comma.ts'
import { isBody, withApposition } from '../phrases/apposition.ts'
import { endingAt, isPerson, nameBefore } from '../phrases/ending.ts'
import { clauseSubject } from '../phrases/nominative.ts'
import { isSomeone } from '../phrases/nouns.ts'
import { isPast } from '../phrases/openers.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { pronounPhrase } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { hyphenSubject, isPunct, isSpeechVerb, skipHelpers, skipHelpersBack } from '../verbs.ts'
import { contrastStart } from './contrast.ts'
import { embeddedSubject } from './embedded.ts'
import { housedSubject } from './housed.ts'
import { antecedentOf, isFreeRelative } from './relative.ts'
import { sentenceSubject, subjectAfter } from './sentence-subject.ts'
import { mainVerb, markedSubject, subjectBehind } from './verb-first.ts'

/** Who does what the verb at `verb` says, looked for in the clause from `start`; `end` is where the quotation or clause ends. */
export function subjectOf(
  tokens: Token[],
  verb: number,
  start: number,
  end: number,
  lang: SpeechLanguage,
): Phrase | null {
  const hung = hyphenSubject(tokens[verb], lang)
  if (hung) return pronounPhrase(tokens, verb, hung)
  const beside = (at: number) => nearSubject(tokens, at, Math.max(start, at - 60), lang)
  if (lang.subjectMarker) return markedSubject(tokens, verb, start, lang, beside)
  const housed = lang.housed.size > 0 ? housedSubject(tokens, verb, start, end, lang) : null
  if (housed) return housed
  if (lang.verbFirst) return subjectBehind(tokens, verb, start, end, lang, beside)
  const own =
    ownerOf(tokens, verb, lang) ??
    embeddedSubject(tokens, verb, start, lang) ??
    antecedentOf(tokens, verb, start, lang) ??
    clauseSubject(tokens, verb, start, end, lang)
  if (own) return own
  const acting = clauseSubject(tokens, verb, start, end, lang)
  if (acting) return acting
  const gerund = lang.gerunds.has(tokens[verb]?.lower ?? '') || tokens[verb - 1]?.lower === 'to'
  const main = lang.bareDefinite && gerund ? mainVerb(tokens, verb, start, lang) : -1
  if (main >= 0) return subjectOf(tokens, main, start, verb, lang)
  if (lang.inverts && gerund && tokens[verb - 1]?.kind === 'word') {
    const governing = nearSubject(tokens, verb - 1, start, lang)
    if (governing && (governing.name || isPerson(governing, lang))) return governing
  }
  const leads = gerund && lang.barePlural && leadsGerund(tokens[verb - 1], lang)
  const before = leads
    ? nearSubject(tokens, verb - 1, start, lang)
    : gerund
      ? tagBefore(tokens, verb, start, lang)
      : nearSubject(tokens, verb, start, lang)
  const inserted =
    isPunct(tokens[verb - 1], ',') &&
    !(lang.inverts && gerund) &&
    (lang.inverts ? !before?.name && !before?.pronoun : !lang.addressing.has(tokens[verb]?.lower ?? ''))
  const tag = inserted
    ? lang.inverts
      ? subjectAfter(tokens, verb + 1, end, lang)
      : closedSubject(tokens, verb + 1, end, lang)
    : null
  if (tag && !(lang.headFirst && before && !isSomeone(tokens, tag, lang))) return tag
  if (leads && before) return before
  const teller = before && !gerund ? tellerBehind(tokens, verb, end, before, lang) : null
  if (teller) return teller
  const lead =
    lang.capitalNouns && !gerund && isPunct(tokens[verb - 1], ',')
      ? sentenceSubject(tokens, start, verb, lang)
      : null
  if (lead?.name || (lead && isPerson(lead, lang))) return lead
  if (before) return before
  if ((lang.inverts && !gerund) || (verb <= start + 1 && !gerund) || tokens[verb - 1]?.kind === 'quote') {
    const after = subjectAfter(tokens, verb + 1, end, lang)
    if (after && !isObject(after, lang)) return after
  }
  const hanging = gerund && isPunct(tokens[verb - 1], ',')
  const from = hanging ? lastClause(tokens, verb, start, lang) : clauseOf(tokens, verb, start, lang)
  return sentenceSubject(tokens, from, verb, lang)
}

/** "Lund recalls thinking", "began shouting": the verb before has the speaker. */
const leadsGerund = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  token?.kind === 'word' &&
  !lang.gerunds.has(token.lower) &&
  (isSpeechVerb(token, lang) ||
    /^(?:began|begins|started|starts|kept|keeps|continued|continues)$/.test(token.lower))

/** "her saying it was “late”": the possessive has the speaker. */
function ownerOf(tokens: Token[], verb: number, lang: SpeechLanguage): Phrase | null {
  const owner = lang.barePlural ? lang.possessives.get(tokens[verb - 1]?.lower ?? '') : undefined
  const gerund = lang.gerunds.has(tokens[verb]?.lower ?? '')
  return owner && owner !== 'i' && gerund ? pronounPhrase(tokens, verb - 1, owner) : null
}

/** "Le froid tombe raconte Petra Lund": right behind its verb, a full name tells what a thing before it cannot. */
function tellerBehind(
  tokens: Token[],
  verb: number,
  end: number,
  before: Phrase,
  lang: SpeechLanguage,
): Phrase | null {
  const lists = [lang.titles, lang.bodies, lang.women, lang.men, lang.anaphors]
  const thing = !before.name && !before.pronoun && !lists.some(list => list.has(before.head))
  const behind = lang.headFirst && thing ? phraseAt(tokens, verb + 1, end, lang) : null
  const known = genderOfName(tokens[verb + 1]?.lower ?? '') !== null
  return known && behind?.name.includes(' ') ? withApposition(tokens, behind, end, lang) : null
}

/** "descartan la demora": behind its verb, a thing in these languages is what is said and not who says it. */
const isObject = (phrase: Phrase, lang: SpeechLanguage): boolean =>
  lang.headFirst && !phrase.name && !phrase.pronoun && !isPerson(phrase, lang)

/** "Marsh kept still, but later Lund spoke up, saying": what hangs on a sentence of two clauses hangs on the second. */
function lastClause(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): number {
  for (let i = verb - 3; i > start + 1; i--) {
    if (!/^(?:but|while|and)$/.test(tokens[i]?.lower ?? '')) continue
    if (!isPunct(tokens[i - 1], ',') && !tokens[i + 1]?.capital) continue
    const from = tokens[i + 1]?.lower === 'that' ? i + 2 : i + 1
    const subject = sentenceSubject(tokens, from, verb - 1, lang) ?? endingAt(tokens, from, from, lang)
    const next = tokens[skipHelpers(tokens, behindRelative(tokens, subject?.to ?? verb, verb), verb, lang)]
    const acts =
      next?.kind === 'word' && (isPast(next) || isSpeechVerb(next, lang) || /[^s]s$/.test(next.lower))
    const leads = subject && (subject.name || subject.pronoun || isBody(subject, lang))
    return leads && acts ? from : start
  }
  return start
}

/** "Lund, who runs the shop, spoke up": the verb stands behind what is said of its subject. */
function behindRelative(tokens: Token[], at: number, end: number): number {
  if (!isPunct(tokens[at], ',') || tokens[at + 1]?.lower !== 'who') return at
  const close = tokens.slice(at + 2, end).findIndex(token => isPunct(token, ','))
  return close < 0 ? at : at + close + 3
}

/** "…, he said, adding", "who replied by saying": the tag right before has the speaker, not the sentence it closes. */
function tagBefore(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): Phrase | null {
  const said = tokens[verb - 2]
  const linked = isPunct(tokens[verb - 1], ',') || lang.agents.has(tokens[verb - 1]?.lower ?? '')
  if (!linked || !isSpeechVerb(said, lang) || lang.weak.has(said?.lower ?? '')) return null
  const hung = hyphenSubject(tokens[verb - 3], lang)
  if (hung) return pronounPhrase(tokens, verb - 3, hung)
  const subject = nearSubject(tokens, verb - 2, start, lang)
  return subject?.name || subject?.pronoun ? subject : null
}

/** Behind a "that", the subject of its clause speaks, not the sentence's: "the court heard that Reeve called to say". */
function clauseOf(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): number {
  const contrast = contrastStart(tokens, verb, start, lang)
  if (contrast > start) return contrast
  const that = tokens
    .slice(start, verb)
    .findLastIndex((token, i) => token.lower === 'that' && isSpeechVerb(tokens[start + i - 1], lang))
  for (let i = verb - 2; i > start + that; i--) {
    if (!SUBORDINATING.has(tokens[i]?.lower ?? '')) continue
    const phrase = phraseAt(tokens, i + 1, verb, lang)
    const next = tokens[phrase?.to ?? verb]
    if (phrase && next?.kind === 'word' && (/[^e]ed$/.test(next.lower) || isSpeechVerb(next, lang)))
      return i + 1
    break
  }
  return start + that + 1
}

/** "…, before lawmakers waved and shouted": a clause of its own with a subject of its own. */
const SUBORDINATING = new Set('before after when while as until'.split(' '))

/** "…, said Lund, who …": a subject behind its verb that ends its clause at once. */
function closedSubject(tokens: Token[], at: number, end: number, lang: SpeechLanguage): Phrase | null {
  const phrase = phraseAt(tokens, at, end, lang)
  const closed = phrase && (phrase.to >= tokens.length || isPunct(tokens[phrase.to], ',.'))
  return phrase?.name && closed ? withApposition(tokens, phrase, end, lang) : null
}

/** The subject right before its verb, across adverbs, an apposition or a relative clause. */
function nearSubject(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): Phrase | null {
  const last = skipHelpersBack(tokens, verb - 1, start, lang)
  if (last < start || isFreeRelative(tokens, verb - 1, lang)) return null
  const token = tokens[last]
  if (isPunct(token, ')')) {
    const open = lastOpen(tokens, last)
    if (open > start) return nearSubject(tokens, open, start, lang)
  }
  if (token?.kind === 'word' && lang.conjunctions.has(token.lower)) return null
  if (isPunct(token, '—–-')) {
    const open = tokens.slice(start, last).findLastIndex(other => isPunct(other, '—–-'))
    const before = open > 0 ? endingAt(tokens, start + open - 1, start, lang) : null
    if (before) return before
  }
  if (isPunct(token, ',—–-')) {
    const open = isPunct(tokens[last - 1], ')') ? lastOpen(tokens, last) : -1
    const across = acrossComma(tokens, last, start, lang)
    return across && open > start && across.from > open ? nearSubject(tokens, last, start, lang) : across
  }
  if (token && lang.relatives.has(token.lower)) {
    const noun = isPunct(tokens[last - 1], ',—–') ? last - 2 : last - 1
    const phrase = noun >= start ? endingAt(tokens, noun, start, lang, true) : null
    const apart = noun < last - 1 && token.lower === 'who'
    if (apart && phrase && !phrase.name && !isPerson(phrase, lang))
      return nameBefore(tokens, noun, start, lang) ?? phrase
    const settled = apart && phrase ? personFrom(tokens, phrase, start, lang) : null
    if (settled) return settled
    return phrase && (namedBefore(tokens, phrase, start, lang) ?? phrase)
  }
  const phrase = endingAt(tokens, last, start, lang)
  const single = tokens.slice(last + 1, verb).some(helper => lang.singulars.has(helper.lower))
  return single && phrase && !phrase.name && /[^s]s$/.test(phrase.head) ? null : phrase
}

/** "Petra Lund, from Quayside, Lower Marsh, who said": the person whom a place or two part from the verb. */
function personFrom(tokens: Token[], place: Phrase, start: number, lang: SpeechLanguage): Phrase | null {
  if (!lang.barePlural || !place.name || place.role || isKnown(place)) return null
  const before = tokens[place.from - 1]
  if (!lang.joiners.has(before?.lower ?? '') && !(isPunct(before, ',') && tokens[place.from - 2]?.capital))
    return null
  const person = nameBefore(tokens, place.from - 2, start, lang)
  return person && isKnown(person) ? person : null
}

/** The bracket that opens what a bracket before `end` closes. */
const lastOpen = (tokens: Token[], end: number): number =>
  tokens.slice(0, end).findLastIndex(other => isPunct(other, '('))

/** "the move angered Quaywork, the union, which said": the name that a description between commas belongs to. */
function namedBefore(tokens: Token[], { name, definite, from }: Phrase, start: number, lang: SpeechLanguage) {
  const beside = !name && definite && isPunct(tokens[from - 1], ',') && tokens[from - 2]?.capital
  const named = beside ? endingAt(tokens, from - 2, start, lang, true) : null
  return named?.name ? named : null
}
