import type { SpeechLanguage } from '../languages/language.ts'
import { isNameWord, nameRun } from '../names/name-words.ts'
import { phraseAt } from '../phrases/phrase.ts'
import { sentenceAround } from '../sentence.ts'
import type { Token } from '../tokens.ts'
import { type Attribution, far } from './attribution-after.ts'

/** In a language nothing is known of: the name next to the quotation in its sentence, behind it before in front of it. */
export function nearestName(tokens: Token[], at: number, lang: SpeechLanguage): Attribution | null {
  const { start, end } = sentenceAround(tokens, at, lang)
  const places = [...range(at + 1, end), ...range(start, at).reverse()]
  for (const place of places) {
    const run = isNameWord(tokens[place], lang) ? nameRun(tokens, place, end, lang) : place
    const back = run > place && run <= at && isNameWord(tokens[place - 1], lang)
    const phrase = run > place && !back && place > start ? phraseAt(tokens, place, run, lang) : null
    if (phrase?.name) return far(phrase)
  }
  return null
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
