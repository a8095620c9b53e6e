import type { SpeechLanguage } from '../languages/language.ts'
import { attributionAfter } from '../tags/attribution-after.ts'
import { tokenise, unmasked } from '../tokens.ts'
import { isPunct } from '../verbs.ts'

/** Where words that are never closed end: before the tag that names their speaker, else with the text. UTF-16 offset. */
export function endOfUnclosed(words: string, language: string, lang: SpeechLanguage): number {
  const tokens = tokenise(words, unmasked, language)
  for (let i = 1; i < tokens.length; i++) {
    if (!isPunct(tokens[i], ',?!…')) continue
    const sentence = tokens[i + 1]?.sentence
    let end = i + 1
    while (end < tokens.length && end - i < 14 && tokens[end]?.sentence === sentence) end++
    if (end - i > 1 && end - i < 14 && attributionAfter(tokens, i + 1, end, lang))
      return tokens[i]?.to ?? words.length
  }
  return words.trimEnd().length
}
