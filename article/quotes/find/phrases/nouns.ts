import type { SpeechLanguage } from '../languages/language.ts'
import { isAddress, isTitle } from '../names/name-words.ts'
import { endsInOne } from '../names/word-ends.ts'
import type { Token } from '../tokens.ts'

/** "the 57-year-old works": behind an age that stands for somebody comes their trade or a verb. */
export const isAged = ({ lower }: Token, lang: SpeechLanguage): boolean =>
  /^\d/.test(lower) && lang.agedEnds.some(end => lower.endsWith(end))

/** "the teacher sent", "parties backed": what follows these and looks like a past tense is one. */
export const mayAct = (token: Token, lang: SpeechLanguage): boolean =>
  token.capital || isPersonNoun(token, lang) || lang.bodies.has(token.lower) || /[^s’']s$/u.test(token.lower)

export const isPersonNoun = (token: Token, lang: SpeechLanguage): boolean =>
  isTitle(token, lang) || [lang.anaphors, lang.women, lang.men].some(list => list.has(token.lower))

/** Whether a word means a body, alone or as the end of a compound: "Landesbehörde". */
export const isBodyWord = (word: string, lang: SpeechLanguage): boolean =>
  lang.bodies.has(word) || endsInOne(word, lang.bodyEnds, 3)

/** Whether a word means a person, alone or, where nouns are compounds, by its end. */
export const isPersonWord = (word: string, lang: SpeechLanguage): boolean =>
  [lang.titles, lang.anaphors, lang.women, lang.men].some(list => list.has(word)) ||
  (lang.capitalNouns && endsInOne(word, lang.titleEnds))

/** "Staatsanwalts", "Angeklagten": the same word as a subject, where a language declines its nouns. */
export function nominativeForm(word: string, lang: SpeechLanguage): string {
  if (!lang.capitalNouns || isPersonWord(word, lang)) return word
  const stem = ['s', 'es', 'n', 'en'].map(end => (word.endsWith(end) ? word.slice(0, -end.length) : ''))
  return stem.find(form => form && isPersonWord(form, lang)) ?? word
}

/** "pêcheur", "pêcheurs", "syndicats": a word for somebody, for several or for a body, which no other plural is. */
export const isSomebody = (noun: string, lang: SpeechLanguage): boolean =>
  [noun, noun.replace(/[sx]$/, ''), noun.replace(/es$/, ''), noun.replace(/aux$/, 'al')].some(word =>
    [lang.titles, lang.bodies, lang.women, lang.men, lang.anaphors].some(list => list.has(word)),
  )

/** A name, a pronoun, a word for somebody, or what is written like a name: "el PSM". */
export const isSomeone = (
  tokens: Token[],
  {
    from,
    to,
    name,
    pronoun,
    head,
  }: { from: number; to: number; name: string; pronoun: string; head: string },
  lang: SpeechLanguage,
): boolean =>
  name !== '' ||
  pronoun !== '' ||
  head === '' ||
  isSomebody(head, lang) ||
  tokens.slice(from, to).some(({ lower, capital }) => capital && lower === head)

export const isNoun = (token: Token, lang: SpeechLanguage): boolean =>
  isPersonNoun(token, lang) || lang.bodies.has(token.lower)

/** A phrase without an article begins with a number, an office, a body or a possessive: "residents", "his wife". */
export function isPlainNoun(
  first: Token,
  lang: SpeechLanguage,
  tokens: Token[],
  from: number,
  to: number,
): boolean {
  if (lang.possessives.has(first.lower) || isTitle(first, lang) || lang.bodies.has(first.lower)) return true
  if (lang.definiteForms.size && (lang.definiteForms.has(first.lower) || DEFINITE.test(first.lower)))
    return true
  if (lang.anaphors.has(first.lower) && lang.ands.has(tokens[from + 1]?.lower ?? '')) return true
  if (first.text !== first.lower) return true
  if (/^\p{Lo}/u.test(first.text)) return true
  return tokens
    .slice(from, to)
    .some(token => token.capital || isTitle(token, lang) || lang.bodies.has(token.lower))
}

/** "passagerarna", "eksperterne": Scandinavian plurals of certain people. */
const DEFINITE = /\p{L}{3}(?:[aeo]rna|erne|ene)$/u

/** Whether some of these words name an office; an address such as "Mr" does not. */
export const isRole = (tokens: Token[], from: number, to: number, lang: SpeechLanguage): boolean =>
  tokens.slice(from, to).some(token => isTitle(token, lang) && !isAddress(token.lower))

/** "één van de schippers", "en av passagerarna": the small word that makes an article count. */
export const isOf = (token: Token | undefined): boolean =>
  /^(?:van|av|af|dei|degli|delle|dos|das)$/.test(token?.lower ?? '')
