import type { SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { isAddress } from '../names/name-words.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'
import { withApposition } from './apposition.ts'
import { endingAt } from './ending.ts'
import { type Phrase, phraseAt } from './phrase.ts'

/** Back over one or more insertions between commas: "Petra Lund, 43, a baker from Quayside, said". */
export function acrossComma(
  tokens: Token[],
  comma: number,
  start: number,
  lang: SpeechLanguage,
): Phrase | null {
  const opening = phraseAt(tokens, start, comma, lang)
  if (
    opening?.name &&
    (opening.text === opening.name || opening.role || isAddress(tokens[opening.from]?.lower ?? '')) &&
    !opening.definite &&
    isPunct(tokens[opening.to], ',')
  )
    return withApposition(tokens, opening, comma, lang)
  const commas = [comma]
  for (let i = comma - 1; i >= start; i--) if (isPunct(tokens[i], ',—–(')) commas.push(i)
  const told = commas.findLast(at => /^whos?e?$/.test(tokens[at + 1]?.lower ?? ''))
  const teller = told === undefined ? null : endingAt(tokens, told - 1, start, lang)
  if (teller?.name) return withApposition(tokens, teller, comma, lang)
  const named = teller && !teller.pronoun ? givenName(tokens, comma, lang) : null
  if (teller && named) return { ...teller, name: named.name, role: teller.text }
  let fallback: Phrase | null = null
  const beside = nameBetween(tokens, commas, lang)
  for (const end of commas.slice(1)) {
    const phrase = endingAt(tokens, end - 1, start, lang)
    if (!phrase) continue
    if (beside && isKnown(beside) && phrase.name && !isKnown(phrase)) return beside
    if (phrase.name || phrase.pronoun) return withApposition(tokens, phrase, comma, lang)
    const apposition = withApposition(tokens, phrase, comma, lang)
    if (apposition.name) return apposition
    if (!/^\p{N}/u.test(phrase.text)) fallback ??= apposition.head === '' ? apposition : phrase
  }
  return beside ?? fallback
}

/** "A passenger, who gave her name as Petra,": what somebody in the story is called. */
function givenName(tokens: Token[], comma: number, lang: SpeechLanguage): Phrase | null {
  for (let as = comma - 2; as > comma - 5; as--) {
    const phrase = tokens[as]?.lower === 'as' ? phraseAt(tokens, as + 1, comma, lang) : null
    if (phrase?.name && phrase.to === comma && GIVES.test(wordsBefore(tokens, as))) return phrase
  }
  return null
}

const GIVES = /(?:identified|named|introduced) (?:her|him)self|gave (?:his|her) (?:first )?name/

const wordsBefore = (tokens: Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ lower }) => lower)
    .join(' ')

/** Begins with a first name. */
export const isKnown = ({ name }: Phrase): boolean =>
  genderOfName(name.split(' ')[0]?.toLowerCase() ?? '') !== null

/** "the head of planning and transport, Petra Lund, said": a full name that fills the last insertion, when no other was found. */
function nameBetween(tokens: Token[], [close = 0, open = 0]: number[], lang: SpeechLanguage): Phrase | null {
  const phrase = open > 0 ? phraseAt(tokens, open + 1, close, lang) : null
  const whole = phrase?.name.includes(' ') && phrase.to === close
  const before = tokens[open - 1]
  const noPlace =
    genderOfName(tokens[open + 1]?.lower ?? '') !== null || (before?.kind === 'word' && !before.capital)
  return whole && noPlace ? phrase : null
}
