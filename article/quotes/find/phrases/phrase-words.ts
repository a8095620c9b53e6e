import type { Gender } from '../languages/language.ts'
import type { Token } from '../tokens.ts'
import type { Phrase } from './phrase.ts'

/** The words of some tokens as they stand. */
export const phraseText = (tokens: Token[], from: number, to: number): string => {
  let text = ''
  let last: Token | undefined
  for (const token of tokens.slice(from, to)) {
    text += (last && last.to < token.from ? ' ' : '') + token.text
    last = token
  }
  return text
}

/** Somebody without a name: the words as they stand. */
export const bodiless = (tokens: Token[], at: number, to: number): Phrase => ({
  from: at,
  to,
  text: phraseText(tokens, at, to),
  name: '',
  role: '',
  pronoun: '',
  definite: false,
  head: tokens[to - 1]?.lower ?? '',
})

/** A pronoun, or an article that stands for somebody. */
export const pointing = (tokens: Token[], at: number, pronoun: Gender): Phrase => ({
  ...bodiless(tokens, at, at + 1),
  pronoun,
  definite: true,
})

/** A pronoun as a phrase of its own. */
export const pronounPhrase = (tokens: Token[], at: number, pronoun: Phrase['pronoun']): Phrase => ({
  from: at,
  to: at + 1,
  text: tokens[at]?.text ?? '',
  name: '',
  role: '',
  pronoun,
  definite: true,
  head: '',
})
