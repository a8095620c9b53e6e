import type { SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb } from '../verbs.ts'
import { withApposition } from './apposition.ts'
import { isNominative } from './german-phrase.ts'
import { isBodyWord, isPersonWord } from './nouns.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { bodiless, pronounPhrase } from './phrase-words.ts'
import { endOfBracket, endOfClause, segmentEnd, segmentStart } from './segments.ts'

/** "dem Rathaus", "der Polizei", "ihm": whether a phrase stands in a case that no subject has. */
export function isOblique(tokens: Token[], phrase: Phrase, lang: SpeechLanguage): boolean {
  const first = tokens[phrase.from]?.lower ?? ''
  if (lang.oblique.has(first)) return first !== 'einer' || tokens[phrase.from + 1]?.capital === true
  if (!lang.eitherCase.has(first) || phrase.to - phrase.from < 2 || isNominative(tokens, phrase.from))
    return false
  if (first === 'der' && /^\p{Ll}+en$/u.test(tokens[phrase.from + 1]?.text ?? '')) return true
  const noun = tokens
    .slice(phrase.from + 1, phrase.to)
    .find(token => token.capital || /-\p{Lu}/u.test(token.text))
  return noun !== undefined && lang.feminineEnds.test(noun.lower)
}

/** Whether a phrase hangs on a preposition. */
export const isPlaced = (tokens: Token[], { from }: Phrase, lang: SpeechLanguage): boolean =>
  lang.prepositions.has(tokens[from - 1]?.lower ?? '') && tokens[from - 1]?.kind === 'word'

/** Somebody in a clause: in the nominative, or in another case and behind a preposition. */
interface Found {
  phrase: Phrase
  nominative: boolean
  rank: number
}

/** How surely a phrase means somebody who can speak: 3 a person, 2 a body or a single name, 1 a thing. */
export function rankOf(tokens: Token[], phrase: Phrase, lang: SpeechLanguage): number {
  const { pronoun, name, role, head } = phrase
  if (pronoun) return pronoun === 'it' ? 1 : pronoun === 'i' ? 2 : 3
  if (name.includes(' ') || (name && role) || genderOfName(name.toLowerCase()) !== null) return 3
  const noun = head || name.toLowerCase()
  if (
    isPersonWord(noun, lang) ||
    tokens.slice(phrase.from, phrase.to).some(({ lower }) => isAgedWord(lower, lang))
  )
    return 3
  return name || isBodyWord(noun, lang) ? 2 : 1
}

const isAgedWord = (word: string, lang: SpeechLanguage): boolean =>
  /^\d/.test(word) && lang.agedEnds.some(end => word.endsWith(end))

/** Every phrase between two places, clauses that a conjunction or a relative opens left out. */
export function phrasesIn(tokens: Token[], from: number, to: number, lang: SpeechLanguage): Found[] {
  const found: Found[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (isPunct(token, '(')) i = endOfBracket(tokens, i, to)
    if (token?.kind !== 'word') continue
    if (opensClause(tokens, i, from, lang)) {
      i = endOfClause(tokens, i, to)
      continue
    }
    if (lang.possessives.has(token.lower) || !isSmall(token, lang)) {
      const phrase = phraseAt(tokens, i, to, lang)
      if (!phrase) continue
      const nominative =
        !isPlaced(tokens, phrase, lang) && !isOblique(tokens, phrase, lang) && !isObject(tokens, phrase, lang)
      found.push({
        phrase: withApposition(tokens, phrase, to, lang),
        nominative,
        rank: rankOf(tokens, phrase, lang),
      })
      i = phrase.to - 1
    }
  }
  return found
}

/** "der Stadt" right behind a noun is its owner: "die Sprecherin der Stadt"; "der alte Lund" there is none. */
const isObject = (tokens: Token[], { from, name, head }: Phrase, lang: SpeechLanguage): boolean =>
  !(tokens[from]?.lower === 'der' && (name.includes(' ') || lang.manEnds.test(head))) &&
  !isNominative(tokens, from) &&
  /^(?:der|des)$/.test(tokens[from]?.lower ?? '') &&
  tokens[from - 1]?.kind === 'word' &&
  tokens[from - 1]?.capital === true &&
  !tokens[from - 1]?.lower.endsWith('te')

export const isSmall = ({ lower }: Token, lang: SpeechLanguage): boolean =>
  !lang.pronouns.has(lower) &&
  !lang.definite.has(lower) &&
  !lang.indefinite.has(lower) &&
  [lang.prepositions, lang.helpers, lang.conjunctions, lang.stops, lang.oblique].some(list => list.has(lower))

/** "…, weil", "…, die", "…, mit dem": a clause of its own between commas. */
function opensClause(tokens: Token[], at: number, from: number, lang: SpeechLanguage): boolean {
  const word = tokens[at]?.lower ?? ''
  const before = tokens[at - 1]
  if (at > from && before?.kind === 'word') return false
  const opens = (lower: string): boolean =>
    lang.relatives.has(lower) && isPunct(before, ',') && !lang.auxiliaries.has(tokens[at + 1]?.lower ?? '')
  if (opens(word) && !tokens[at + 1]?.capital) return true
  if (lang.prepositions.has(word) && opens(tokens[at + 1]?.lower ?? '') && !tokens[at + 2]?.capital)
    return true
  return lang.subordinating.has(word) && !lang.prepositions.has(word)
    ? true
    : /^(?:wie|wenn|während|als|seit|bis|ob)$/.test(word) && verbLast(tokens, at)
}

/** "Während der Sitzung" is no clause, "während sie sprach," is one: what stands before the comma is small. */
function verbLast(tokens: Token[], at: number): boolean {
  let i = at
  while (i < tokens.length && i - at < 40 && !isPunct(tokens[i], ',.;:–—')) i++
  const last = tokens[i - 1]
  return isPunct(tokens[i], ',') && last?.kind === 'word' && !last.capital
}

/** The first of those in the nominative that rank highest, from a rank on. */
export const best = (found: Found[], least: number): Phrase | null => {
  const rank = Math.max(0, ...found.filter(({ nominative }) => nominative).map(({ rank }) => rank))
  return rank >= least ? (found.find(one => one.nominative && one.rank === rank)?.phrase ?? null) : null
}

/** Whoever stands in the nominative between two places and ranks highest, from a rank on. */
export const actorIn = (
  tokens: Token[],
  from: number,
  to: number,
  lang: SpeechLanguage,
  least: number,
): Phrase | null => best(phrasesIn(tokens, from, to, lang), least)

/**
 * Who acts in the clause of a German verb. In a main clause whoever stands in the nominative before the verb or behind it, a person
 * rather than a thing; where a conjunction opens the clause and the verb closes it, whoever follows the conjunction.
 */
export function clauseSubject(
  tokens: Token[],
  verb: number,
  start: number,
  end: number,
  lang: SpeechLanguage,
): Phrase | null {
  if (!lang.capitalNouns) return null
  const from = segmentStart(tokens, verb, start)
  const opener = tokens[from]?.lower ?? ''
  if (
    from < verb &&
    lang.relatives.has(opener) &&
    isPunct(tokens[from - 1], ',') &&
    !tokens[from + 1]?.capital &&
    !lang.auxiliaries.has(tokens[from + 1]?.lower ?? '')
  )
    return null
  if (from < verb && lang.subordinating.has(opener) && !(opener === 'um' && isInfinitive(tokens, verb)))
    return best(phrasesIn(tokens, from + 1, verb, lang), 2)
  const shared =
    from > start && sharesSubject(tokens, verb, from) ? mainSubject(tokens, start, from, lang) : null
  if (shared) return shared
  const front = from < verb ? phrasesIn(tokens, from, verb, lang) : []
  const inserted = best(front, 2) === null && tokens[verb + 1]?.kind !== 'word'
  const opened = inserted ? openedBefore(tokens, from, start, lang) : null
  if (opened) return opened
  const across = from === verb || front.length === 0 ? leader(tokens, start, from, lang) : null
  if (across) return across
  const goesOn = verb === start + 1 && /^(?:und|doch|aber)$/.test(tokens[start]?.lower ?? '')
  const behind = phrasesIn(tokens, verb + 1, segmentEnd(tokens, verb + 1, end), lang)
  if (goesOn && !behind.some(({ nominative, rank }) => nominative && rank > 1))
    return pronounPhrase(tokens, start, 'any')
  const paper = paperBefore(tokens, verb)
  return best([...front, ...behind], 3) ?? best(front, 2) ?? paper ?? best(behind, 2)
}

/** "…, und zeigt", "…, den Unterschied zu erklären": a verb that has its subject in the clause before. */
const sharesSubject = (tokens: Token[], verb: number, from: number): boolean =>
  isInfinitive(tokens, verb) ||
  (verb === from + 1 && /^(?:und|aber|sondern|doch|oder)$/.test(tokens[from]?.lower ?? ''))

const isInfinitive = (tokens: Token[], verb: number): boolean =>
  tokens[verb - 1]?.lower === 'zu' && /n$/.test(tokens[verb]?.lower ?? '')

/** Whoever acts in what stands before a clause, a person rather than a body. */
function mainSubject(tokens: Token[], start: number, end: number, lang: SpeechLanguage): Phrase | null {
  const found = phrasesIn(tokens, start, end, lang)
  return best(found, 3) ?? best(found, 2)
}

/** Die „Hafenpost“ lobte: a name in marks between its article and the verb. */
function paperBefore(tokens: Token[], verb: number): Phrase | null {
  const [article, paper] = [tokens[verb - 2], tokens[verb - 1]]
  const named = paper?.kind === 'quote' && /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,3}$/u.test(paper.text)
  return named && /^(?:die|der|das)$/.test(article?.lower ?? '')
    ? { ...bodiless(tokens, verb - 1, verb), definite: true }
    : null
}

/** "wie Petra Lund, Chefin des Hafens, am Abend sagte": who follows the conjunction of a clause that insertions part from its verb. */
function openedBefore(tokens: Token[], from: number, start: number, lang: SpeechLanguage): Phrase | null {
  let at = from
  for (let rounds = 0; rounds < 3 && at > start; rounds++) {
    at = segmentStart(tokens, at - 1, start)
    if (lang.subordinating.has(tokens[at]?.lower ?? '')) return best(phrasesIn(tokens, at + 1, from, lang), 2)
  }
  return null
}

/** "Petra Lund, Chefin des Hafens, nannte": somebody whom the sentence begins with and a comma or bracket parts from the verb. */
function leader(tokens: Token[], start: number, from: number, lang: SpeechLanguage): Phrase | null {
  if (from <= start) return null
  const [first] = phrasesIn(tokens, start, from, lang)
  if (!first?.nominative || first.rank < 3 || first.phrase.pronoun) return null
  const { phrase } = first
  const opens = tokens
    .slice(start, phrase.from)
    .every(token => token.kind === 'word' && (isSmall(token, lang) || lang.openWords.has(token.lower)))
  let to = phrase.to
  while (
    to < from &&
    to - phrase.to < 8 &&
    tokens[to]?.kind === 'word' &&
    !lang.auxiliaries.has(tokens[to]?.lower ?? '') &&
    !isSpeechVerb(tokens[to], lang)
  )
    to++
  return opens && isPunct(tokens[to], ',(–—') ? phrase : null
}

/** Whether the name that ends at `run` acts in its clause: the first person there who stands in the nominative. */
export function actsInClause(tokens: Token[], at: number, run: number, lang: SpeechLanguage): boolean {
  let start = at
  while (start > 0 && at - start < 40 && tokens[start - 1]?.sentence === tokens[at]?.sentence) start--
  const found = phrasesIn(tokens, segmentStart(tokens, at, start), run, lang)
  const first = found.find(({ nominative, rank }) => nominative && rank === 3)
  return first !== undefined && first.phrase.from <= at && first.phrase.to >= run
}

/** The one who acts in the first clause of a sentence, where its own verb reports nothing and a conjunction leads on to `at`. */
export function outerClause(tokens: Token[], start: number, at: number, lang: SpeechLanguage): Phrase | null {
  if (!lang.capitalNouns) return null
  const end = segmentEnd(tokens, start, at)
  if (
    end >= at ||
    tokens.slice(start, end).some(({ kind, lower }) => kind === 'word' && lang.reporting.has(lower))
  )
    return null
  return /^(?:dass|daß|ob|wie|weil)$/.test(tokens[end + 1]?.lower ?? '')
    ? actorIn(tokens, start, end, lang, 3)
    : null
}
