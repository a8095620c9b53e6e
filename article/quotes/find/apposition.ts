import type { SpeechLanguage } from './languages/language.ts'
import { bare } from './name-words.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isPunct } from './verbs.ts'

/**
 * A phrase with what stands beside it between commas: "the mayor, Petra Lund," is Petra Lund; "Petra Lund, the mayor," keeps
 * her office as the role.
 */
export function withApposition(tokens: Token[], phrase: Phrase, limit: number, lang: SpeechLanguage): Phrase {
  if (phrase.pronoun || !isPunct(tokens[phrase.to], ',')) return phrase
  let at = phrase.to + 1
  if (/^\p{N}{1,3}$/u.test(tokens[at]?.text ?? '') && isPunct(tokens[at + 1], ',')) at += 2
  if (!phrase.name) {
    const named = isBody(phrase, lang) ? null : phraseAt(tokens, at, limit, lang)
    const next = named ? tokens[named.to] : undefined
    const closed = named && (named.to >= limit || next?.kind !== 'word')
    return named?.name && closed
      ? { ...phrase, name: named.name, role: named.role || phrase.text, to: named.to }
      : phrase
  }
  const beside = phraseAt(tokens, at, limit, lang)
  const isOffice =
    beside && !beside.name && !beside.pronoun && beside.from < at + 1 && roleLike(tokens, beside, lang)
  return isOffice ? { ...phrase, role: phrase.role || beside.text } : phrase
}

const roleLike = (tokens: Token[], phrase: Phrase, lang: SpeechLanguage): boolean => {
  const first = tokens[phrase.from]
  if (!first || lang.stops.has(first.lower)) return false
  return (
    lang.definite.has(first.lower) ||
    lang.indefinite.has(first.lower) ||
    tokens
      .slice(phrase.from, phrase.to)
      .some(token => lang.titles.has(token.lower) || lang.titleEnds.some(end => token.lower.endsWith(end)))
  )
}

export const isBody = (phrase: Phrase, lang: SpeechLanguage): boolean => lang.bodies.has(bare(phrase.head))
