import type { SpeechLanguage } from '../languages/language.ts'
import { PARTY_AND_STATE } from '../names/name-words.ts'
import type { Token } from '../tokens.ts'
import { isPunct, phraseEnd } from '../verbs.ts'
import { accordingTo } from './according-to.ts'
import { type Attribution, attributionAfter, far } from './attribution-after.ts'

/** "Lund, 43, said", "Lund, R-Iowa, said": an age or a party stands behind its name. */
const DESCRIBES = new RegExp(`^\\d|${PARTY_AND_STATE.source}`, 'u')

/** The tag at the end of a sentence: There were “serious concerns” about the pumps, the inspector said. */
export function trailing(
  tokens: Token[],
  from: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  for (let i = limit - 1; i >= from; i--) {
    if (!isPunct(tokens[i], ',—–') || DESCRIBES.test(tokens[i + 1]?.text ?? '')) continue
    const found = attributionAfter(tokens, i + 1, limit, lang)
    if (found) return { ...found, strength: 'far' }
  }
  const first = tokens
    .slice(from, limit)
    .findIndex((_, i) => phraseEnd(tokens, from + i, lang.accordingTo, lang.possessives) >= 0)
  const source = first >= 0 ? accordingTo(tokens, from + first, limit, lang) : null
  return source ? far(source) : null
}

/** The tag of a sentence's last quotation, for those before it: There were “good” reasons and “none is late,” the inspector said. */
export function lastTag(
  tokens: Token[],
  next: number,
  end: number,
  lang: SpeechLanguage,
): Attribution | null {
  const tagged = /,[”"’'»“]*$/u.test(tokens[next]?.text ?? '')
    ? attributionAfter(tokens, next + 1, end, lang)
    : null
  return tagged ? { ...tagged, strength: 'far' } : trailing(tokens, next + 1, end, lang)
}
