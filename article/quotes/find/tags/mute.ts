import type { SpeechLanguage } from '../languages/language.ts'
import { segmentEnd } from '../phrases/segments.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'

/** A verb that speaks only beside its words, too far from them: what else stands there would be what it means. */
export function isMute(tokens: Token[], verb: number, at: number, lang: SpeechLanguage): boolean {
  const word = tokens[verb]?.lower ?? ''
  if (/^(?:que|qu[’']|dat|at|att|che)$/.test(tokens[verb + 1]?.lower ?? '')) return false
  if (lang.shortNames && /^(?:dat|at|att)$/.test(tokens[verb + 2]?.lower ?? '')) return false
  if (lang.headFirst && /^(?:que|qu')$/.test(tokens[verb + 2]?.lower ?? '')) return false
  if (lang.capitalNouns && isWhole(tokens, verb, at)) return false
  if (lang.courts.has(tokens[verb - 1]?.lower ?? '')) return false
  if (lang.barePlural && /^hit/.test(word) && /^(?:out|back)$/.test(tokens[verb + 1]?.lower ?? ''))
    return false
  if (lang.barePlural && tokens[at - 1]?.lower === 'as' && /^(?:reject|disput|salut|attack)/.test(word))
    return false
  const colon = isPunct(tokens[at - 1], ':')
  const beside = colon || isPunct(tokens[at - 1], ',')
  return at - verb > (colon ? 12 : lang.judging.has(word) ? 8 : beside ? 3 : 2)
}

/** "gab bekannt, er habe „…“": the half of a German verb that closes its clause makes it one of speech, however far the words. */
function isWhole(tokens: Token[], verb: number, at: number): boolean {
  const halves = HALVES.find(([first]) => first.test(tokens[verb]?.lower ?? ''))?.[1]
  if (!halves) return false
  const end = segmentEnd(tokens, verb, at)
  return end > verb + 1 && end < at && halves.test(tokens[end - 1]?.lower ?? '')
}

const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:gab|gaben|gibt|geben)$/, /^(?:an|zu|bekannt|preis|wieder|vor)$/],
  [/^teilte?n?$/, /^mit$/],
  [/^stell(?:t|te|ten)$/, /^(?:klar|fest|richtig|heraus)$/],
  [/^räum(?:t|te|ten)$/, /^ein$/],
  [/^(?:führ|füg)(?:t|te|ten)$/, /^(?:aus|an|hinzu)$/],
  [/^leg(?:t|te|ten)$/, /^(?:dar|nach|nahe)$/],
  [/^(?:wies|weist|wiesen)$/, /^(?:hin|zurück)$/],
  [/^kündig(?:t|te|ten)$/, /^an$/],
  [/^(?:hob|hebt|hoben)$/, /^hervor$/],
  [/^(?:warf|wirft|warfen)$/, /^(?:vor|ein)$/],
  [/^(?:schob|schiebt|setzte|setzt)$/, /^(?:nach|hinzu)$/],
  [/^merk(?:t|te|ten)$/, /^an$/],
  [/^(?:rechnete|rechnet)$/, /^vor$/],
]
