import type { SpeechLanguage } from './languages/language.ts'
import type { Phrase } from './phrase.ts'
import type { Token } from './tokens.ts'

/** Two named people who speak as one. */
export const together = (first: Phrase, second: Phrase, and: string): Phrase => ({
  ...first,
  to: second.to,
  text: `${first.name} ${and} ${second.name}`,
  name: '',
  role: '',
  definite: false,
  head: '',
})

/** "a Ministry of Tides and Harbours spokesman": whether the "and" between two phrases stands inside the name of a body. */
export const isOneName = (tokens: Token[], first: Phrase, second: Phrase, lang: SpeechLanguage): boolean =>
  !first.name.includes(' ') &&
  !second.name &&
  lang.titles.has(second.head) &&
  tokens[first.to - 1]?.capital === true &&
  tokens[second.from]?.capital === true

/** Two phrases and the word between them as one. */
export const joined = (tokens: Token[], first: Phrase, second: Phrase): Phrase => ({
  ...second,
  from: first.from,
  text: `${first.text} ${tokens[first.to]?.text ?? ''} ${second.text}`,
})
