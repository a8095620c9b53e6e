import type { SpeechLanguage } from '../languages/language.ts'
import type { Token } from '../tokens.ts'

/**
 * Whether a word of a Romance language can only be a verb where it stands inside what might be a noun phrase: by its ending,
 * or because behind a plural noun an adjective would be a plural too: "les maires attendent", "los vecinos piden".
 */
export function isVerbHere(tokens: Token[], at: number, start: number, lang: SpeechLanguage): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!lang.headFirst) return false
  if (lang.finite.test(word)) return true
  return (
    PLURAL_ARTICLE.test(tokens[start - 1]?.lower ?? '') &&
    /[^s]s$|x$/.test(tokens[at - 1]?.lower ?? '') &&
    !/[sxz]$/.test(word) &&
    !lang.titles.has(word)
  )
}

const PLURAL_ARTICLE = /^(?:les|des|ces|mes|ses|nos|vos|leurs|los|las|unos|unas|estos|estas|sus)$/
