import { genderOf, type SpeechLanguage } from '../languages/language.ts'
import { bare } from '../names/name-words.ts'
import { isBody } from '../phrases/apposition.ts'
import { isPersonWord } from '../phrases/nouns.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import { addressee, writtenTo } from '../tags/addressed.ts'
import type { Attribution } from '../tags/attribution-after.ts'
import { sentenceSubject } from '../tags/sentence-subject.ts'
import { newcomer, office, startOf, tellerBefore } from '../tags/told.ts'
import type { Token } from '../tokens.ts'
import { lastBefore, orderOf, type Person } from './cast.ts'
import { newFace } from './new-face.ts'
import { resolve } from './resolve.ts'
import { asSpeaker, type Scene, type Speaker } from './scene.ts'

/** Whom an attribution means. */
export function attributed(
  tokens: Token[],
  at: number,
  source: number,
  attribution: Attribution,
  reading: Reading,
): Speaker | null {
  const { scene, lang } = reading
  const phrase = tellerBefore(tokens, at, attribution.phrase, lang) ?? attribution.phrase
  const place = Math.min(orderOf(source, at), orderOf(source, phrase.from))
  const group = phrase.pronoun === 'they' && lang.headFirst
  const own = phrase.pronoun === 'it' || group ? introduced(tokens, at, attribution, reading) : null
  if (own) return own
  const others = new Set([
    ...addressee(tokens, phrase, place, scene, lang),
    ...(/^s?he$/.test(phrase.pronoun) ? writtenTo(tokens, phrase, place, scene, lang) : []),
    ...(phrase.name ? [] : namedIn(tokens[at]?.text ?? '', scene)),
  ])
  const beside = justNamed(tokens, at, source, phrase, reading).filter(person => !others.has(person))
  if (beside[0] && beside.length === 1) return asSpeaker(beside[0])
  const face = lang.capitalNouns ? newFace(tokens, at, source, phrase, scene, lang) : null
  return (
    face ??
    resolve(phrase, place, scene, lang, others) ??
    introduced(tokens, at, attribution, reading) ??
    ledBefore(tokens, at, phrase, source, reading)
  )
}

/** "met Tom Marsh in May, where he said": who of the sentence a pronoun behind such a word can mean. */
function justNamed(
  tokens: Token[],
  at: number,
  source: number,
  { pronoun, from }: Phrase,
  { scene }: Reading,
): Person[] {
  if (!/^s?he$/.test(pronoun) || !/^(?:where|when|after|before)$/.test(tokens[from - 1]?.lower ?? ''))
    return []
  const start = orderOf(source, startOf(tokens, at, tokens[at]?.sentence ?? 0))
  return scene.cast.people.filter(
    person =>
      person.human > 0 &&
      (person.gender === 'any' || person.gender === pronoun) &&
      lastBefore(person.mentions, orderOf(source, from)) >= start,
  )
}

/** Whoever a quotation names did not say it: “Lund was superb,” he said. */
function namedIn(words: string, { cast }: Scene): Person[] {
  const names = new Set(words.match(/(?!\p{Ll})\p{L}[\p{L}’'-]*/gu)?.map(word => bare(word.toLowerCase())))
  return cast.people.filter(({ parts }) => parts.length > 1 && names.has(parts.at(-1) ?? ''))
}

/**
 * "A mother of two says she was “left with nothing”", "the firm, over what it calls “a misprint”": a pronoun may mean whoever
 * its own sentence begins with.
 */
function introduced(
  tokens: Token[],
  at: number,
  { phrase }: Attribution,
  { scene, lang }: Reading,
): Speaker | null {
  if (!/^(?:s?he|it|they)$/.test(phrase.pronoun)) return null
  const start = startOf(tokens, at, tokens[at]?.sentence ?? 0)
  const person = /^s?he$/.test(phrase.pronoun)
  const subject = person
    ? (newcomer(tokens, start, phrase.from, lang) ??
      (lang.capitalNouns ? office(tokens, start, phrase.from, lang) : null))
    : (sentenceSubject(tokens, start, phrase.from, lang) ?? openingBody(tokens, start, phrase.from, lang))
  const speaker = subject && !subject.pronoun ? resolve(subject, orderOf(0, phrase.from), scene, lang) : null
  return speaker && (person || speaker.body) ? speaker : null
}

/** "La mère de la victime pleure. « … », dit-elle.": somebody without a name whom the sentence before begins with. */
function ledBefore(
  tokens: Token[],
  at: number,
  { pronoun }: Phrase,
  source: number,
  { scene, lang }: Reading,
) {
  const here = tokens[at]?.sentence ?? 0
  const start = startOf(tokens, at, here - 1)
  if (!lang.headFirst || !/^s?he$/.test(pronoun) || start < 0) return null
  const end = startOf(tokens, at, here)
  const subject = sentenceSubject(tokens, start, end, lang) ?? wholeSentence(tokens, start, end, lang)
  const gender = subject && (subject.gender ?? genderOf(subject.head, lang))
  const somebody = subject?.definite && !subject.name && isPersonWord(subject.head, lang)
  return somebody && gender === pronoun ? resolve(subject, orderOf(source, subject.from), scene, lang) : null
}

/** "La mère de la victime pleure.": a phrase that fills its sentence, without the verb that this must end with. */
function wholeSentence(tokens: Token[], start: number, end: number, lang: SpeechLanguage): Phrase | null {
  const phrase = phraseAt(tokens, start, end, lang)
  return phrase && phrase.to >= end - 1 && phrase.to - start > 2
    ? phraseAt(tokens, start, phrase.to - 1, lang)
    : null
}

/** "In a letter to parents, it says …": the body a sentence opens with behind a small word. */
function openingBody(tokens: Token[], start: number, end: number, lang: SpeechLanguage): Phrase | null {
  const phrase = lang.joiners.has(tokens[start]?.lower ?? '') ? phraseAt(tokens, start + 1, end, lang) : null
  return phrase && isBody(phrase, lang) ? phrase : null
}
