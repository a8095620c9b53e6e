import type { SpeechLanguage } from '../languages/language.ts'
import { isTitle } from '../names/name-words.ts'
import { isOneBody, isOneName, isOnePlace, joined, together } from '../names/pairs.ts'
import { surnameEnd } from '../names/surname.ts'
import type { Token } from '../tokens.ts'
import { isNounHere, isPunct, isSpeechVerb } from '../verbs.ts'
import { isBodyWord, isNoun, isPersonWord } from './nouns.ts'
import { isWork, type Phrase, phraseAt } from './phrase.ts'

/** Whether a phrase means somebody or several, named or not. */
export const isPerson = ({ head }: Phrase, lang: SpeechLanguage): boolean =>
  /[^s]s$/.test(head) || isPersonWord(head, lang) || isBodyWord(head, lang)

/** "asked Petra Lund about the tram, who replied": a person though a thing stands nearer. */
export function nameBefore(tokens: Token[], at: number, start: number, lang: SpeechLanguage): Phrase | null {
  for (let i = at; i >= start; i--) {
    const opens = tokens[i]?.capital && !tokens[i - 1]?.capital
    const phrase = opens ? phraseAt(tokens, i, at + 1, lang) : null
    if (phrase?.name.includes(' ') || (phrase?.name && phrase.text !== phrase.name)) return phrase
  }
  return null
}

/** The longest phrase that ends with the word at `last`. */
export function endingAt(
  tokens: Token[],
  last: number,
  start: number,
  lang: SpeechLanguage,
  antecedent = false,
): Phrase | null {
  const opening = clauseStart(tokens, last + 1, start, lang)
  const work = opening > start + 1 && isWork(tokens, opening - 1, lang)
  for (let at = work ? opening - 2 : opening; at <= last; at++) {
    const surname = surnameEnd(tokens, at, last + 1, lang) === last + 1
    if (
      !surname &&
      tokens[at]?.capital &&
      lang.notNames.has(tokens[at]?.lower ?? '') &&
      isTime(tokens[at], lang)
    )
      continue
    // "The union said members had left": the verb is no part of who left.
    if (lang.barePlural && at < last && !tokens[at]?.capital && isSaid(tokens, at, lang)) continue
    const phrase = phraseAt(tokens, at, last + 1, lang)
    if (phrase?.to !== last + 1) continue
    const relative = antecedent ? -1 : relativeBefore(tokens, last, start, lang)
    if (relative >= start && relative + 2 < phrase.from) return endingAt(tokens, relative, start, lang, true)
    const named = ownerOfOffice(tokens, phrase, start, lang)
    if (named) return named
    const body = wholeBody(tokens, phrase, start, lang)
    if (body) return body
    if (antecedent || !hangs(tokens, phrase, lang)) return withPartner(tokens, phrase, start, lang)
    return (
      officerAtEnd(tokens, phrase, lang) ??
      nameAtEnd(tokens, phrase, lang) ??
      holderOf(tokens, phrase, start, lang)
    )
  }
  const plural = bareNoun(tokens, last, start, lang)
  if (plural) return plural
  const relative = relativeBefore(tokens, last, start, lang)
  return relative >= start ? endingAt(tokens, relative, start, lang, true) : null
}

/** "A message in a child’s hand said", "the woman with the pram said": the noun that the phrase hangs on. */
function holderOf(tokens: Token[], { from }: Phrase, start: number, lang: SpeechLanguage): Phrase | null {
  const joined = lang.joiners.has(tokens[from - 1]?.lower ?? '') && from - 2 >= start
  return joined && lang.barePlural ? endingAt(tokens, from - 2, start, lang) : null
}

/** "In a letter to parents chair of governors Petra Lund said": what runs into its speaker without a comma. */
function officerAtEnd(tokens: Token[], { from, to }: Phrase, lang: SpeechLanguage): Phrase | null {
  for (let at = from + 1; at < to; at++) {
    const before = tokens[at - 1]?.lower ?? ''
    if (lang.joiners.has(before) || lang.agents.has(before) || !isTitle(tokens[at], lang)) continue
    const phrase = phraseAt(tokens, at, to, lang)
    return phrase?.name.includes(' ') && phrase.to === to ? phrase : null
  }
  return null
}

const isSaid = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  isSpeechVerb(tokens[at], lang) && !lang.weak.has(tokens[at]?.lower ?? '') && !isNounHere(tokens, at, lang)

/** "In a statement Lund said": a name that no comma parts from what the sentence opens with. */
function nameAtEnd(tokens: Token[], { from, to }: Phrase, lang: SpeechLanguage): Phrase | null {
  let at = to
  while (at > from && tokens[at - 1]?.capital) at--
  const before = tokens[at - 1]
  if (!lang.barePlural || at === to || at <= from || before?.kind !== 'word' || before.capital) return null
  if (
    isTitle(before, lang) ||
    [lang.joiners, lang.articles, lang.possessives].some(list => list.has(before.lower))
  )
    return null
  const phrase = phraseAt(tokens, at, to, lang)
  return phrase?.name && phrase.to === to ? phrase : null
}

/** "Petra Lund the harbour boss said", "Petra Lund, leader of the council said": a name with its office right behind it. */
function ownerOfOffice(tokens: Token[], office: Phrase, start: number, lang: SpeechLanguage): Phrase | null {
  if (office.name || office.pronoun) return null
  if (isPunct(tokens[office.from - 1], ',') && lang.titles.has(office.head)) {
    const opening = phraseAt(tokens, start, office.from - 1, lang)
    return isWhole(opening, lang) && opening?.to === office.from - 1
      ? { ...opening, role: office.text, to: office.to }
      : null
  }
  if (!lang.definite.has(tokens[office.from]?.lower ?? '')) return null
  if (!tokens[office.from - 1]?.capital) return null
  for (let at = Math.max(start, office.from - 4); at < office.from; at++) {
    const phrase = phraseAt(tokens, at, office.from, lang)
    if (phrase?.name.includes(' ') && phrase.to === office.from)
      return { ...phrase, role: office.text, to: office.to }
  }
  return null
}

/** A full name, or in English a surname alone: "Lund, a former head of the port said". */
const isWhole = (phrase: Phrase | null, lang: SpeechLanguage): boolean =>
  phrase !== null &&
  (phrase.name.includes(' ') || (lang.barePlural && phrase.name !== '' && !phrase.definite))

/** "A Ministry of Tides and Harbours spokesman said": the "and" stands inside the name of a body. */
function wholeBody(tokens: Token[], phrase: Phrase, start: number, lang: SpeechLanguage): Phrase | null {
  const and = phrase.from - 1
  if (!lang.ands.has(tokens[and]?.lower ?? '') || !tokens[and - 1]?.capital) return null
  for (let at = Math.max(start, and - 10); at < and; at++) {
    const first = phraseAt(tokens, at, and, lang)
    if (first?.to !== and) continue
    if (isOneName(tokens, first, phrase, lang)) return joined(tokens, first, phrase)
    if (isOneBody(tokens, first, phrase, lang)) return { ...first, to: phrase.to }
  }
  return null
}

/** "Lund and Marsh said": the name before the "and" belongs to the subject. */
function withPartner(tokens: Token[], phrase: Phrase, start: number, lang: SpeechLanguage): Phrase {
  const and = phrase.from - 1
  if (!phrase.name || !lang.ands.has(tokens[and]?.lower ?? '')) return phrase
  for (let at = Math.max(start, and - 6); at < and; at++) {
    const partner = phraseAt(tokens, at, and, lang)
    const opens = at === start || !isWord(tokens[at - 1])
    if (partner?.to === and && partner.name && opens && !isOnePlace(tokens, partner, phrase, lang))
      return together(partner, phrase, tokens[and]?.text ?? '')
  }
  return phrase
}

const isWord = (token: Token | undefined): boolean => token?.kind === 'word'

/** "In August Ms Patel": a word that is capital but neither name, article nor pronoun begins no subject. */
const isTime = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  token !== undefined &&
  !(lang.bareDefinite && isNoun(token, lang)) &&
  !lang.definite.has(token.lower) &&
  !lang.indefinite.has(token.lower) &&
  !lang.pronouns.has(token.lower) &&
  !lang.possessives.has(token.lower)

const PLACING = new Set(
  'into about between inside near outside off along across beyond behind under over through around past'.split(
    ' ',
  ),
)

/** Whether a phrase depends on a small word before it and so is no subject: "seen by the Courier". */
function hangs(tokens: Token[], phrase: Phrase, lang: SpeechLanguage): boolean {
  const before = tokens[phrase.from - 1]
  if (before?.kind !== 'word' || phrase.pronoun || before.sentence !== tokens[phrase.from]?.sentence)
    return false
  if (lang.conjunctions.has(before.lower) || lang.relatives.has(before.lower)) return false
  return (
    lang.joiners.has(before.lower) ||
    PLACING.has(before.lower) ||
    lang.prepositions.has(before.lower) ||
    lang.agents.has(before.lower) ||
    lang.prepositions.has(before.lower) ||
    (lang.capitalNouns && lang.stops.has(before.lower))
  )
}

/** "what survivors called", "passengers said": a plural without an article right before its verb. */
function bareNoun(tokens: Token[], last: number, start: number, lang: SpeechLanguage): Phrase | null {
  const token = tokens[last]
  if (
    !lang.barePlural ||
    token?.kind !== 'word' ||
    !/[^s]s$/.test(token.lower) ||
    isSpeechVerb(token, lang) ||
    lang.stops.has(token.lower)
  )
    return null
  const from = Math.max(clauseStart(tokens, last + 1, start, lang), last)
  return {
    from,
    to: last + 1,
    text: token.text,
    name: '',
    role: '',
    pronoun: '',
    definite: false,
    head: token.lower,
  }
}

/** "a neighbour who saw the crash": the word before the relative pronoun, if one stands before `last` in this clause. */
function relativeBefore(tokens: Token[], last: number, start: number, lang: SpeechLanguage): number {
  for (let i = last; i > start; i--) {
    const token = tokens[i]
    if (!token || token.kind !== 'word') return -1
    const clause = lang.barePlural && (isSpeechVerb(tokens[i - 1], lang) || isTold(tokens, i, lang))
    if (lang.relatives.has(token.lower) && !clause) return i - 1
  }
  return -1
}

/** "told the Courier that": behind whoever is told, "that" opens what is said. */
const isTold = (tokens: Token[], that: number, lang: SpeechLanguage): boolean =>
  tokens[that]?.lower === 'that' &&
  tokens
    .slice(Math.max(0, that - 5), that - 1)
    .some(({ kind, lower }) => kind === 'word' && lang.addressing.has(lower))

/** Where the clause before `at` begins: after a comma, a colon, a quotation, or a conjunction. */
export function clauseStart(tokens: Token[], at: number, start: number, lang: SpeechLanguage): number {
  for (let i = at - 1; i >= start; i--) {
    const token = tokens[i]
    if (!token) continue
    if (token.kind === 'quote' || isPunct(token, ',;:—–()…')) return i + 1
    if (token.kind === 'word' && lang.conjunctions.has(token.lower) && i < at - 1) return i + 1
  }
  return start
}
