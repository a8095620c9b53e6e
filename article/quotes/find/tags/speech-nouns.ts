import type { SpeechLanguage } from '../languages/language.ts'
import { withApposition } from '../phrases/apposition.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'
import { isPunct, phraseEnd } from '../verbs.ts'

/** “…”, le parole di Petra Lund: what points back may hang on the words by a comma too, or by a colon. */
export function pointedBeside(
  tokens: Token[],
  at: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase | null {
  if (!lang.pointsShortly) return null
  const back = Math.max(phraseEnd(tokens, at, lang.pointingBack), behindSpeechNoun(tokens, at, limit, lang))
  const colon = isPunct(tokens[at - 1], ':')
  const said = back < 0 && !colon ? null : phraseAt(tokens, Math.max(back, at), limit, lang)
  const named = back < 0 ? said?.name.includes(' ') : said?.name
  const somebody = said && (named || (back >= 0 && said.definite && isKnown(said.head, lang)))
  return somebody ? withApposition(tokens, said, limit, lang) : null
}

const isKnown = (head: string, lang: SpeechLanguage): boolean =>
  lang.titles.has(head) || lang.bodies.has(head)

/** Behind "parola di", "sono le prime parole della", "è l’appello lanciato da": where the speaker of such a noun stands; -1 without one. */
export function behindSpeechNoun(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  const words = tokens.slice(at, Math.min(limit, at + 5))
  const noun = words.findIndex(({ lower }) => lang.speechNouns.has(lower))
  if (noun < 0 || words.slice(0, noun).some(({ kind, capital }, i) => kind !== 'word' || (capital && i > 0)))
    return -1
  for (let i = at + noun + 1; i < Math.min(limit, at + noun + 4); i++) {
    const word = tokens[i]
    if (word?.kind !== 'word' || word.capital) return -1
    if (lang.joiners.has(word.lower) || lang.agents.has(word.lower)) return i + 1
  }
  return -1
}
