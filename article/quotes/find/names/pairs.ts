import type { SpeechLanguage } from '../languages/language.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'
import { genderOfName } from './first-names.ts'
import { isTitle } from './name-words.ts'

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

/** "Ferrylink Government and Port Affairs chief Petra Lund": whether the "and" stands inside the office of the one who is named. */
export const isOffice = (tokens: Token[], first: Phrase, second: Phrase, lang: SpeechLanguage): boolean =>
  lang.barePlural &&
  first.name === '' &&
  tokens[first.from]?.lower === first.text.split(' ')[0]?.toLowerCase() &&
  tokens[first.to - 1]?.capital === true &&
  tokens[second.from]?.capital === true &&
  second.text !== second.name

/** "Upper and Lower Quay councillor Petra Lund": a place of two names before the one who is named. */
export const isOnePlace = (tokens: Token[], first: Phrase, second: Phrase, lang: SpeechLanguage): boolean => {
  const opens = tokens[second.from]
  const alone = first.text === first.name && !first.name.includes(' ')
  const place = opens?.capital && !isTitle(opens, lang) && !second.name.startsWith(opens.text)
  return lang.barePlural && alone && genderOfName(first.name.toLowerCase()) === null && place === true
}

/** "Petra Lund of the Tides and Harbours Trust": whether the "and" stands inside the name of the body that somebody is from. */
export const isOneBody = (tokens: Token[], first: Phrase, second: Phrase, lang: SpeechLanguage): boolean =>
  first.name.includes(' ') &&
  tokens.slice(first.from, first.to).some(token => !token.capital && lang.joiners.has(token.lower)) &&
  tokens[first.to - 1]?.capital === true &&
  second.name === '' &&
  tokens[second.from]?.capital === true &&
  lang.bodies.has(second.head)

/** Two phrases and the word between them as one. */
export const joined = (tokens: Token[], first: Phrase, second: Phrase): Phrase => ({
  ...second,
  from: first.from,
  text: `${first.text} ${tokens[first.to]?.text ?? ''} ${second.text}`,
})
