import type { SpeechLanguage } from '../languages/language.ts'
import { findPerson, type Order, type Person } from '../people/cast.ts'
import type { Scene } from '../people/scene.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'
import { skipHelpers } from '../verbs.ts'
import { startOf } from './told.ts'

/** "he told Lund", "the member accused Lund": whoever is told or judged is not who says it. */
export function addressee(
  tokens: Token[],
  phrase: Phrase,
  place: Order,
  { cast }: Scene,
  lang: SpeechLanguage,
): Person[] {
  if (phrase.name) return []
  const verb = skipHelpers(tokens, phrase.to, tokens.length, lang)
  const word = tokens[verb]?.lower ?? ''
  if (!lang.addressing.has(word) && !lang.judging.has(word)) return []
  const told = phraseAt(tokens, verb + 1, tokens.length, lang)
  const person = told?.name ? findPerson(cast, told.name, place) : null
  return person ? [person] : []
}

/** "In a statement to the coroner Petra Lund, he said": whoever something is sent to did not send it. */
export function writtenTo(
  tokens: Token[],
  { from }: Phrase,
  place: Order,
  { cast }: Scene,
  lang: SpeechLanguage,
): Person[] {
  const start = startOf(tokens, from, tokens[from]?.sentence ?? 0)
  for (let i = Math.max(0, start); i < from && lang.barePlural; i++) {
    if (tokens[i]?.lower !== 'to' || tokens[i - 1]?.lower === 'according') continue
    const told = phraseAt(tokens, i + 1, from, lang)
    const person = told?.name ? findPerson(cast, told.name, place) : null
    return person ? [person] : []
  }
  return []
}
