import type { SpeechLanguage } from '../languages/language.ts'
import { phraseAt } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'

/**
 * "La oposición protestó, mientras que el Gobierno lo defendió y añadió que": where the second half of a Romance sentence begins, if it
 * has somebody of its own who may do what its verbs say; `start` when it has none.
 */
export function contrastStart(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): number {
  if (!lang.headFirst) return start
  for (let i = verb - 2; i > start; i--) {
    if (tokens[i]?.kind === 'quote') return start
    if (!CONTRAST.test(tokens[i]?.lower ?? '')) continue
    const from = /^(?:que|qu')$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
    const phrase = phraseAt(tokens, from, verb, lang)
    return phrase && phrase.to < verb && (phrase.name || phrase.definite) ? from : start
  }
  return start
}

const CONTRAST = /^(?:mientras|tandis|pero|mais|ma|mas|mentre|enquanto)$/
