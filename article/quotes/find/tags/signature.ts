import type { SpeechLanguage } from '../languages/language.ts'
import { withApposition } from '../phrases/apposition.ts'
import { phraseAt } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'
import { type Attribution, near } from './attribution-after.ts'
import { nameLine } from './name-line.ts'

/**
 * Who signs the quotation above with a paragraph of its own: “… late.” / – Petra Lund, baker. Without the dash the paragraph
 * must be nothing but a name, and no words of its bearer may follow. Null when the paragraph is no signature.
 */
export function signature(
  [tokens, following]: (Token[] | undefined)[],
  lang: SpeechLanguage,
): Attribution | null {
  if (!tokens) return null
  if (!isPunct(tokens[0], '—–-―')) {
    const named = following?.[0]?.kind === 'quote' ? null : nameLine(tokens, lang)
    return named && near(named)
  }
  const phrase = phraseAt(tokens, 1, tokens.length, lang)
  if (!phrase || !(phrase.name || lang.titles.has(phrase.head))) return null
  const whole = phrase.to >= tokens.length || isPunct(tokens[phrase.to], ',.(')
  return whole ? near(withApposition(tokens, phrase, tokens.length, lang)) : null
}

/** “… late.” Ferryman Tom Reeve: words that fill their paragraph but for the name behind them. */
export function nameBehind(tokens: Token[], lang: SpeechLanguage): Attribution | null {
  const named = tokens.length > 1 ? nameLine(tokens.slice(1), lang) : null
  return named && near({ ...named, from: named.from + 1, to: named.to + 1 })
}
