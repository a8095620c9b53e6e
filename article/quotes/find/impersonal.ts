import type { SpeechLanguage } from './languages/language.ts'
import { bodiless, type Phrase, phraseAt } from './phrase.ts'
import { subjectOf, unsaidSubject } from './subject.ts'
import type { Token } from './tokens.ts'
import { isPunct } from './verbs.ts'

/** French "on": somebody in the house that is named beside it. */
const ON = /(?:^|-)on$/

/** What leads to the house: "à la mairie", "chez Quaylex", "du côté de la mairie". */
const IN = /^(?:à|au|aux|chez|dans|du|de|auprès|sur|en)$/
const SIDE = /^(?:côté|sein|niveau)$/

/** The house behind such a verb: "martèle-t-on à la mairie", "on assure du côté de la mairie". */
export function houseBehind(
  tokens: Token[],
  verb: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase | null {
  let at = verb + 1
  while (
    at < limit &&
    at - verb < 4 &&
    lang.helpers.has(tokens[at]?.lower ?? '') &&
    !IN.test(tokens[at]?.lower ?? '')
  )
    at++
  return houseAt(tokens, at, limit, lang)
}

/** Who does what a verb of speech says, unsaid subjects and impersonal ones included: "À la mairie, on assure que". */
export function sayerOf(
  tokens: Token[],
  verb: number,
  start: number,
  end: number,
  lang: SpeechLanguage,
): Phrase | null {
  const subject = subjectOf(tokens, verb, start, end, lang) ?? unsaidSubject(tokens, verb, lang)
  if (subject?.pronoun !== 'i' || !ON.test(tokens[subject.from]?.lower ?? '')) return subject
  const before = houseAt(tokens, start, subject.from, lang)
  const leads = before && isPunct(tokens[before.to], ',') ? before : null
  return leads ?? houseBehind(tokens, Math.max(verb, subject.from), end, lang) ?? subject
}

/** Whether a verb has "on" hung on it: "indique-t-on". */
export const isImpersonal = (token: Token | undefined): boolean => /-on$/.test(token?.lower ?? '')

function houseAt(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  if (!IN.test(tokens[at]?.lower ?? '')) return null
  let from = at + 1
  if (SIDE.test(tokens[from]?.lower ?? '')) from++
  if (from > at + 1 || tokens[at]?.lower === 'auprès') from++
  const first = tokens[from]
  if (first?.kind !== 'word' || from >= limit) return null
  const contracted = /^(?:au|aux|du|des)$/.test(tokens[from - 1]?.lower ?? '')
  return phraseAt(tokens, from, limit, lang) ?? (contracted ? bodiless(tokens, from, from + 1) : null)
}
