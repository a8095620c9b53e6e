import type { SpeechLanguage } from '../languages/language.ts'
import { withApposition } from '../phrases/apposition.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { pronounPhrase } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb, phraseEnd, skipHelpers } from '../verbs.ts'
import { subjectAfter } from './sentence-subject.ts'

/**
 * Who says so in a clause that cites: "según ha explicado la alcaldesa", "comme l’a rappelé Petra Lund",
 * "según lo expuesto por Lund". Where the clause
 * ends with its verb it means whoever was spoken of.
 */
export function citingClause(
  tokens: Token[],
  at: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase | null {
  const end = phraseEnd(tokens, at, lang.asSaid)
  if (end < 0) return null
  const it = /^(?:l'|le|la|les|lo)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end
  const verb = skipHelpers(tokens, it, limit, lang)
  if (verb >= limit || !isSpeechVerb(tokens[verb], lang) || lang.gerunds.has(tokens[verb]?.lower ?? ''))
    return null
  const house = tokens[verb + 1]?.lower === 'desde' ? phraseAt(tokens, verb + 2, limit, lang) : null
  const subject = house ?? subjectAfter(tokens, verb + 1, limit, lang)
  const by = lang.agents.has(tokens[verb + 1]?.lower ?? '') ? phraseAt(tokens, verb + 2, limit, lang) : null
  if (by) return withApposition(tokens, by, limit, lang)
  if (subject) return withApposition(tokens, subject, limit, lang)
  const ends = verb + 1 >= limit || isPunct(tokens[verb + 1], ',.;')
  return ends && lang.dropsPronouns ? pronounPhrase(tokens, verb, 'any') : null
}
