import type { SpeechLanguage } from '../languages/language.ts'
import { endingAt } from '../phrases/ending.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'

/**
 * "No ha gustado al Grupo Popular, que considera …", "…, que protestaron y denunciaron": whom the relative clause of a verb
 * belongs to, where a comma and a small word open it. Null when the clause has a subject of its own or there is none.
 */
export function antecedentOf(
  tokens: Token[],
  verb: number,
  start: number,
  lang: SpeechLanguage,
): Phrase | null {
  if (!lang.headFirst) return null
  for (let i = verb - 1; i > start; i--) {
    if (tokens[i]?.kind === 'quote' || isPunct(tokens[i], ':;')) return null
    if (!isPunct(tokens[i], ',')) continue
    if (!OPENS.test(tokens[i + 1]?.lower ?? '')) return null
    const own = phraseAt(tokens, i + 2, verb, lang)
    if (own && (own.definite || own.name)) return null
    const phrase = endingAt(tokens, pastHearer(tokens, i - 1, lang), start, lang, true)
    if (!phrase || (!phrase.name && !tokens.slice(phrase.from, phrase.to).some(token => speaks(token, lang))))
      return null
    if (disagrees(phrase, tokens[verb]?.lower ?? '', lang)) return null
    const beside = !phrase.name && isPunct(tokens[phrase.from - 1], ',') && tokens[phrase.from - 2]?.capital
    const named = beside ? endingAt(tokens, phrase.from - 2, start, lang, true) : null
    return named?.name ? { ...named, role: named.role || phrase.text } : phrase
  }
  return null
}

/** "précisent les secours à l’AFP, qui …": whom it was said to is passed over. */
function pastHearer(tokens: Token[], last: number, lang: SpeechLanguage): number {
  if (!lang.hearers.has(tokens[last]?.lower ?? '')) return last
  for (const at of [last - 1, last - 2])
    if (/^(?:à|au|aux|a|al|en)$/.test(tokens[at]?.lower ?? '')) return at - 1
  return last
}

/** "los servicios mínimos, que considera «…»": what is plural does not do what one does. */
const disagrees = ({ name, head }: Phrase, verb: string, lang: SpeechLanguage): boolean =>
  lang.dropsPronouns && !name && /[^s]s$/.test(head) && FINITE.test(verb)

/** Third persons of one: "considera", "consideró", "consideraba". */
const FINITE = /(?:[ae]|ó|ba|ía)$/u

/** "los sindicatos": a word for somebody or a body, in the plural too. */
const speaks = ({ lower }: Token, lang: SpeechLanguage): boolean =>
  [lower, lower.replace(/s$/, ''), lower.replace(/es$/, '')].some(word =>
    [lang.titles, lang.bodies, lang.women, lang.men].some(list => list.has(word)),
  )

const OPENS = /^(?:que|qui|quien|quienes)$/

/** "por lo que consideran “…”", "ce qu’il appelle": such a clause belongs to nobody before it. */
export const isFreeRelative = (tokens: Token[], relative: number, lang: SpeechLanguage): boolean =>
  lang.headFirst &&
  lang.relatives.has(tokens[relative]?.lower ?? '') &&
  /^(?:lo|ce)$/.test(tokens[relative - 1]?.lower ?? '')
