import type { SpeechLanguage } from '../languages/language.ts'
import { isNoun } from '../phrases/nouns.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { bodiless } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'

/** Forms that need no subject: "говорится в", "podano w". */
const IMPERSONAL = /(?:тся|сказано|указано|[nt]o|amy|^[وف]?(?:جاء|ورد))$/u

/** "сообщили в полиции", "В мэрии заявили": the house that a verb without a subject speaks from. */
export function housedSubject(
  tokens: Token[],
  verb: number,
  start: number,
  end: number,
  lang: SpeechLanguage,
): Phrase | null {
  const word = tokens[verb]?.lower ?? ''
  const several = lang.verbGenders.find(([form]) => form.test(word))?.[1] === 'they'
  if (lang.housed.size === 0 || (lang.verbFirst && several) || !(several || IMPERSONAL.test(word)))
    return null
  return houseBehind(tokens, verb, end, lang) ?? houseBefore(tokens, verb, start, lang)
}

function houseBehind(tokens: Token[], verb: number, end: number, lang: SpeechLanguage): Phrase | null {
  let at = verb + 1
  while (at < end && !lang.housed.has(tokens[at]?.lower ?? '') && lang.helpers.has(tokens[at]?.lower ?? ''))
    at++
  return at < end && lang.housed.has(tokens[at]?.lower ?? '') ? house(tokens, at + 1, end, lang) : null
}

/** Nobody else may stand between the house and its verb: "В больнице жители рассказали". */
function houseBefore(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): Phrase | null {
  for (let at = start; at < verb; at++) {
    const opens =
      at === start || tokens[at - 1]?.kind !== 'word' || tokens[at - 1]?.sentence !== tokens[at]?.sentence
    if (!opens || !lang.housed.has(tokens[at]?.lower ?? '')) continue
    const tight = lang.judging.has(tokens[verb]?.lower ?? '')
    const phrase = house(tokens, at + 1, verb, lang, tight)
    const between = phrase ? tokens.slice(phrase.to, verb) : []
    if (phrase && !between.some(token => token.kind !== 'word' || token.capital || isNoun(token, lang)))
      return phrase
  }
  return null
}

/** "минтрансе", "роскомнадзоре": bodies whose short names are made as they come. */
const MINISTRY = /^(?:мин|рос|гос|обл|гор|мос|глав)\p{L}{3,}е$/u

/** A body, or a name that stands for one; where its list does not know it, one word is all that is sure. */
function house(tokens: Token[], at: number, end: number, lang: SpeechLanguage, tight = false): Phrase | null {
  const phrase = MINISTRY.test(tokens[at]?.lower ?? '')
    ? bodiless(tokens, at, at + 1)
    : phraseAt(tokens, at, end, lang)
  if (!phrase || phrase.pronoun || lang.stops.has(tokens[at]?.lower ?? '')) return null
  const last = tokens.slice(at, phrase.to)
  const name = last.findLastIndex(token => token.capital)
  const body = last.findIndex(token => lang.bodies.has(token.lower) || MINISTRY.test(token.lower))
  const to = Math.max(name, body, 0) + at + 1
  if (name < 0 && body < 0) return null
  const closed = isPunct(tokens[to], '.,:—–-') || to >= end || to < phrase.to
  const text = tokens
    .slice(at, closed ? to : phrase.to)
    .map(token => token.text)
    .join(' ')
  const whole =
    !tight && to < phrase.to && !tokens[to]?.capital && body >= 0 && name < body
      ? phrase
      : { ...phrase, to, text }
  return { ...whole, name: '', role: '', head: tokens[at + Math.max(body, 0)]?.lower ?? '' }
}
