import type { SpeechLanguage } from '../languages/language.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'

/** A verb that speaks only beside its words, too far from them: what else stands there would be what it means. */
export function isMute(tokens: Token[], verb: number, at: number, lang: SpeechLanguage): boolean {
  const word = tokens[verb]?.lower ?? ''
  if (/^(?:que|qu[’']|dat|at|att|che)$/.test(tokens[verb + 1]?.lower ?? '')) return false
  if (lang.shortNames && /^(?:dat|at|att)$/.test(tokens[verb + 2]?.lower ?? '')) return false
  if (lang.headFirst && /^(?:que|qu')$/.test(tokens[verb + 2]?.lower ?? '')) return false
  if (lang.courts.has(tokens[verb - 1]?.lower ?? '')) return false
  if (lang.barePlural && /^hit/.test(word) && /^(?:out|back)$/.test(tokens[verb + 1]?.lower ?? ''))
    return false
  if (lang.barePlural && tokens[at - 1]?.lower === 'as' && /^(?:reject|disput|salut|attack)/.test(word))
    return false
  const colon = isPunct(tokens[at - 1], ':')
  const beside = colon || isPunct(tokens[at - 1], ',')
  return at - verb > (colon ? 12 : lang.judging.has(word) ? 8 : beside ? 3 : 2)
}
