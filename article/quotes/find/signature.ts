import { withApposition } from './apposition.ts'
import { type Attribution, near } from './attribution-after.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { phraseAt } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isPunct } from './verbs.ts'

/** Who signs the quotation above with a paragraph of its own: “… late.” / – Petra Lund, baker. Null when the paragraph is none. */
export function signature(tokens: Token[] | undefined, lang: SpeechLanguage): Attribution | null {
  if (!tokens || !isPunct(tokens[0], '—–-―')) return null
  const phrase = phraseAt(tokens, 1, tokens.length, lang)
  if (!phrase || !(phrase.name || lang.titles.has(phrase.head))) return null
  const whole = phrase.to >= tokens.length || isPunct(tokens[phrase.to], ',.(')
  return whole ? near(withApposition(tokens, phrase, tokens.length, lang)) : null
}
