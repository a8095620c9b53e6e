import { withApposition } from './apposition.ts'
import { type Attribution, near } from './attribution-after.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { phraseAt } from './phrase.ts'
import { LONGEST_SENTENCE } from './sentence.ts'
import { subjectAfter } from './sentence-subject.ts'
import type { Token } from './tokens.ts'
import { isPunct, isSpeechVerb, phraseEnd, skipHelpers } from './verbs.ts'

/** “… late.” So said Petra Lund: the sentence behind words that stand alone points back at them. */
export function pointedAt(tokens: Token[], start: number, lang: SpeechLanguage): Attribution | null {
  const sentence = tokens[start]?.sentence
  const noun = lang.speechNouns.size ? behindSpeechNoun(tokens, start, tokens.length, lang) : -1
  const back = Math.max(phraseEnd(tokens, start, lang.pointingBack), noun)
  if (back < 0 || tokens[back]?.sentence !== sentence) return null
  let end = back
  while (end < tokens.length && end - back < LONGEST_SENTENCE && tokens[end]?.sentence === sentence) end++
  const verb = skipHelpers(tokens, back, end, lang)
  if (isSpeechVerb(tokens[verb], lang)) {
    const subject = subjectAfter(tokens, verb + 1, end, lang)
    return subject && near(subject)
  }
  const said = phraseAt(tokens, back, end, lang)
  const somebody = said && (said.name || (said.definite && lang.titles.has(said.head)))
  const whole =
    back - start > 2 || noun >= 0 || (lang.pointsShortly && said && isPunct(tokens[said.to], ',.:'))
  return somebody && whole ? near(withApposition(tokens, said, end, lang)) : null
}

/** “…”, le parole di Petra Lund: what points back may hang on the words by a comma too, or by a colon. */
export function pointedBeside(
  tokens: Token[],
  at: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (!lang.pointsShortly) return null
  const back = Math.max(phraseEnd(tokens, at, lang.pointingBack), behindSpeechNoun(tokens, at, limit, lang))
  const colon = isPunct(tokens[at - 1], ':')
  const said = back < 0 && !colon ? null : phraseAt(tokens, Math.max(back, at), limit, lang)
  const named = back < 0 ? said?.name.includes(' ') : said?.name
  const somebody = said && (named || (back >= 0 && said.definite && isKnown(said.head, lang)))
  return somebody ? near(withApposition(tokens, said, limit, lang)) : null
}

const isKnown = (head: string, lang: SpeechLanguage): boolean =>
  lang.titles.has(head) || lang.bodies.has(head)

/** Behind "parola di", "sono le prime parole della", "è l’appello lanciato da": where the speaker of such a noun stands; -1 without one. */
function behindSpeechNoun(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  const near = tokens.slice(at, Math.min(limit, at + 5))
  const noun = near.findIndex(({ lower }) => lang.speechNouns.has(lower))
  if (noun < 0 || near.slice(0, noun).some(({ kind, capital }, i) => kind !== 'word' || (capital && i > 0)))
    return -1
  for (let i = at + noun + 1; i < Math.min(limit, at + noun + 4); i++) {
    const word = tokens[i]
    if (word?.kind !== 'word' || word.capital) return -1
    if (lang.joiners.has(word.lower) || lang.agents.has(word.lower)) return i + 1
  }
  return -1
}
