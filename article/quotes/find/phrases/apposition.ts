import type { SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { bare } from '../names/name-words.ts'
import { together } from '../names/pairs.ts'
import { endsInOne } from '../names/word-ends.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb } from '../verbs.ts'
import { isBodyWord, isPersonWord, isSomebody } from './nouns.ts'
import { isArticle } from './openers.ts'
import { type Phrase, phraseAt } from './phrase.ts'

/**
 * A phrase with what stands beside it between commas: "the mayor, Petra Lund," is Petra Lund; "Petra Lund, the mayor," keeps
 * her office as the role.
 */
export function withApposition(tokens: Token[], phrase: Phrase, limit: number, lang: SpeechLanguage): Phrase {
  if (phrase.pronoun) return phrase
  const officer = lang.capitalNouns && !phrase.name ? secondOffice(tokens, phrase, limit, lang) : null
  if (officer) return officer
  const comma = phrase.name ? phrase.to : pastOffice(tokens, phrase, limit, lang)
  if (!isPunct(tokens[comma], ',')) return phrase
  let at = comma + 1
  if (/^\p{N}{1,3}$/u.test(tokens[at]?.text ?? '') && isPunct(tokens[at + 1], ',')) at += 2
  if (!phrase.name) return namedBeside(tokens, phrase, at, limit, lang)
  const beside = phraseAt(tokens, at, limit, lang)
  const isOffice =
    beside && !beside.name && !beside.pronoun && beside.from < at + 1 && roleLike(tokens, beside, lang)
  return isOffice ? { ...phrase, role: phrase.role || beside.text } : phrase
}

/** "Trainer und Sportchef Petra Lund": two offices of one person, whose name stands behind the second. */
function secondOffice(tokens: Token[], first: Phrase, limit: number, lang: SpeechLanguage): Phrase | null {
  if (!lang.ands.has(tokens[first.to]?.lower ?? '') || !isPersonWord(first.head, lang)) return null
  const second = phraseAt(tokens, first.to + 1, limit, lang)
  const joins =
    second?.name && second.role && !isArticle(tokens[second.from], lang) && first.gender !== 'they'
  return joins ? { ...second, from: first.from, role: `${first.text} und ${second.role}` } : null
}

/** "the mayor, Petra Lund," and "his parents, Tom and Petra Lund,". */
function namedBeside(
  tokens: Token[],
  phrase: Phrase,
  at: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase {
  const named = phraseAt(tokens, at, limit, lang)
  if (!named?.name) return phrase
  const one = /^(?:un|une|una|uno|l')$/.test(tokens[phrase.from]?.lower ?? '')
  const many = lang.headFirst && !one && /[^s]s$/.test(phrase.head) && !lang.titles.has(phrase.head)
  if (many && !lang.ands.has(tokens[named.to]?.lower ?? '')) return phrase
  const and = tokens[named.to]
  const pair = lang.ands.has(and?.lower ?? '') ? phraseAt(tokens, named.to + 1, limit, lang) : null
  const people = [named, pair].some(phrase => genderOfName(phrase?.name.split(' ')[0]?.toLowerCase() ?? ''))
  if (pair?.name && people && isPunct(tokens[pair.to], ','))
    return { ...together(named, pair, and?.text ?? ''), from: phrase.from }
  const closed =
    named.to >= limit ||
    and?.kind !== 'word' ||
    (lang.barePlural &&
      named.name.includes(' ') &&
      (lang.helpers.has(and.lower) || isSpeechVerb(and, lang))) ||
    (lang.inverts && (lang.joiners.has(and.lower) || lang.stops.has(and.lower)))
  const ownsName = lang.headFirst ? !isOfOfficer(tokens, phrase, lang) : !isBody(phrase, lang)
  return closed && ownsName
    ? { ...phrase, name: named.name, role: named.role || phrase.text, to: named.to }
    : phrase
}

/** "le cabinet du maire de Tidewater, Petra Lund": the name belongs to the officer whose house speaks. */
const isOfOfficer = (tokens: Token[], phrase: Phrase, lang: SpeechLanguage): boolean =>
  isBody(phrase, lang) &&
  tokens
    .slice(phrase.from, phrase.to)
    .some(
      (token, i, all) =>
        lang.titles.has(token.lower) && token.lower !== phrase.head && OF_HIM.test(all[i - 1]?.lower ?? ''),
    )

const OF_HIM = /^(?:du|de|del|la|l'|el|al|do|della)$/

/** Past a second office and an abbreviation in brackets: "the director and founder of the Harbour Trust (HT), Petra Lund". */
function pastOffice(tokens: Token[], phrase: Phrase, limit: number, lang: SpeechLanguage): number {
  let at = phrase.to
  const named = lang.capitalNouns ? nameAhead(tokens, phrase, limit, lang) : -1
  if (named >= 0) return named
  if (lang.ands.has(tokens[at]?.lower ?? '') && lang.titles.has(phrase.head)) {
    const second = phraseAt(tokens, at + 1, limit, lang)
    if (second && !second.name && !second.pronoun) at = second.to
  }
  if (lang.barePlural && tokens[phrase.from]?.capital && lang.ands.has(tokens[at]?.lower ?? ''))
    while (tokens[at]?.kind === 'word' && at - phrase.to < 8 && isOfOffice(tokens[at], lang)) at++
  if (lang.headFirst && !isPunct(tokens[at], ',(') && lang.titles.has(phrase.head)) {
    const comma = endOfOffice(tokens, at, limit, lang)
    if (comma > at) return comma
  }
  if (!isPunct(tokens[at], '(')) return at
  const close = tokens.slice(at, at + (lang.headFirst ? 14 : 3)).findIndex(token => isPunct(token, ')'))
  return close > 1 ? at + close + 1 : at
}

/** "die Vorsitzende des Vereins Rettet den Hafen, Petra Lund": the comma before a full name, past whatever her body is called. */
function nameAhead(tokens: Token[], phrase: Phrase, limit: number, lang: SpeechLanguage): number {
  if (!roleLike(tokens, phrase, lang) || !isPersonWord(phrase.head.replace(/s$/, ''), lang)) return -1
  let at = phrase.to
  while (at < limit && at - phrase.to < 8 && tokens[at]?.kind === 'word' && !isSpeechVerb(tokens[at], lang))
    at++
  const known = genderOfName(tokens[at + 1]?.lower ?? '') !== null && tokens[at + 2]?.capital === true
  return known && isPunct(tokens[at], ',') && at > phrase.to ? at : -1
}

/** "la présidente de l’association Port vivant, Petra Lund": the comma behind whatever an office is of; -1 for none. */
function endOfOffice(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  for (let i = at; i < Math.min(limit, at + 10); i++) {
    if (isPunct(tokens[i], ',')) return phraseAt(tokens, i + 1, limit, lang)?.name.includes(' ') ? i : -1
    const word = tokens[i]?.lower ?? ''
    if (tokens[i]?.kind !== 'word' || lang.verbs.has(word) || lang.relatives.has(word)) return -1
  }
  return -1
}

/** "Officer for Food and Drink at Quaywork": what may run on behind an office in capitals. */
const isOfOffice = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  token?.capital === true || [lang.ands, lang.joiners].some(list => list.has(token?.lower ?? ''))

const roleLike = (tokens: Token[], phrase: Phrase, lang: SpeechLanguage): boolean => {
  const first = tokens[phrase.from]
  if (!first || lang.stops.has(first.lower)) return false
  if (lang.headFirst && !isSomebody(phrase.head, lang)) return false
  return (
    lang.definite.has(first.lower) ||
    lang.indefinite.has(first.lower) ||
    tokens
      .slice(phrase.from, phrase.to)
      .some(token => lang.titles.has(token.lower) || endsInOne(token.lower, lang.titleEnds))
  )
}

export const isBody = (phrase: Phrase, lang: SpeechLanguage): boolean => isBodyWord(bare(phrase.head), lang)
