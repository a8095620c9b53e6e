import type { SpeechLanguage } from '../languages/language.ts'
import { bare } from '../names/name-words.ts'
import { endingAt, isPerson } from '../phrases/ending.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { pronounPhrase } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb, phraseEnd } from '../verbs.ts'
import { type Attribution, near } from './attribution-after.ts'
import { isPassiveVerb } from './passive.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { subjectOf } from './subject.ts'

/** How far behind such a noun its words may stand. */
const REACH = 8

/** What somebody says, as a noun that its speaker owns. */
const SPEECH_NOUNS = new Set(
  `remark remarks comment comments claim claims statement statements assertion assertions allegation allegations accusation accusations
  suggestion suggestions insistence argument arguments description descriptions characterisation characterization criticism promise pledge vow
  warning warnings admission complaint complaints boast quip jibe denial contention prediction advice`.split(
    /\s+/,
  ),
)

/** "Lund’s remark about “state policy”", "his claim that it was “late”": whose remark it was has the speaker. */
export function ownedSpeech(
  tokens: Token[],
  at: number,
  from: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (!lang.barePlural) return null
  for (let noun = at - 1; noun >= Math.max(from + 1, at - REACH); noun--) {
    if (tokens[noun]?.kind !== 'word') return null
    if (SPEECH_NOUNS.has(tokens[noun]?.lower ?? '')) return ownerBefore(tokens, noun, from, lang)
  }
  return null
}

/** “cover-up” comment: the noun behind the words. */
export function ownedAround(
  tokens: Token[],
  at: number,
  from: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (!lang.barePlural || !SPEECH_NOUNS.has(tokens[at + 1]?.lower ?? '')) return null
  return ownerBefore(tokens, at, from, lang)
}

/** Despite shouts of “late” from the gallery: what was uttered, and behind the words by whom. */
export function utteredBy(
  tokens: Token[],
  at: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (!lang.barePlural) return null
  const [first, last] = [chain(tokens, at, -1), chain(tokens, at, 1)]
  const noun = tokens[first - 2]?.lower ?? ''
  const uttered = tokens[first - 1]?.lower === 'of' && (SHOUTS.test(noun) || SPEECH_NOUNS.has(noun))
  if (!uttered || !/^(?:from|by)$/.test(tokens[last + 1]?.lower ?? '')) return null
  const phrase = phraseAt(tokens, last + 2, last > at ? tokens.length : limit, lang)
  return phrase && near(phrase)
}

/** The first or last of quotations that only an "and" parts: shouts of “late” and “later”. */
function chain(tokens: Token[], at: number, step: 1 | -1): number {
  let end = at
  while (tokens[end + step]?.lower === 'and' && tokens[end + 2 * step]?.kind === 'quote') end += 2 * step
  return end
}

/** “Late” was how Lund put it, was Lund’s verdict: whose words they are told to be. */
export function saidToBe(
  tokens: Token[],
  at: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  const opens = tokens[at - 1]?.sentence !== tokens[at]?.sentence
  if (!lang.barePlural || !opens || !/^(?:was|were|is)$/.test(tokens[at + 1]?.lower ?? '')) return null
  if (tokens[at + 2]?.lower === 'how') {
    const phrase = phraseAt(tokens, at + 3, limit, lang)
    return phrase && isSpeechVerb(tokens[phrase.to], lang) ? near(phrase, true) : null
  }
  for (let i = at + 3; i < Math.min(limit, at + 10); i++)
    if (VERDICTS.test(tokens[i]?.lower ?? '')) return ownerBefore(tokens, i, at + 2, lang)
  return null
}

const VERDICTS =
  /^(?:response|reply|answer|verdict|message|reaction|view|assessment|summary|conclusion|comment|description|retort|advice|warning|motto)$/

const SHOUTS = /^(?:shouts?|cries|cry|chants?|calls?|jeers|boos|screams?|yells?|taunts?|whispers)$/

/** Who owns what stands at a place: "Petra Lund’s", "his", an adjective between passed over. */
function ownerBefore(tokens: Token[], noun: number, from: number, lang: SpeechLanguage): Attribution | null {
  for (let i = noun - 1; i >= Math.max(from, noun - 3); i--) {
    const token = tokens[i]
    if (token?.kind !== 'word') return null
    const owner = lang.possessives.get(token.lower)
    if (owner)
      return owner === 'i' || owner === 'it'
        ? null
        : near(asked(tokens, i, from, lang) ?? pronounPhrase(tokens, i, owner))
    if (!/\p{L}(?:[’']s|s[’'])$/u.test(token.text)) continue
    const phrase = endingAt(tokens, i, from, lang, true)
    return (
      phrase && near({ ...phrase, name: bare(phrase.name), text: bare(phrase.text), head: bare(phrase.head) })
    )
  }
  return null
}

/** "asked Marsh to withdraw his “cover-up” comment": whoever is to do something with it made it. */
function asked(tokens: Token[], owner: number, from: number, lang: SpeechLanguage): Phrase | null {
  if (tokens[owner - 2]?.lower !== 'to' || owner - 3 < from) return null
  const phrase = endingAt(tokens, owner - 3, from, lang, true)
  return phrase?.name ? phrase : null
}

/** "paid tribute to a “lovely man”", "a claim by Lund that it was “late”": a noun of speech, and who utters it. */
export function uttered(tokens: Token[], at: number, from: number, lang: SpeechLanguage): Attribution | null {
  const crowd = shouted(tokens, at, from, lang)
  if (crowd) return near(crowd)
  for (let noun = at - 1; noun >= Math.max(from, at - 30); noun--) {
    const by = lang.claims.has(tokens[noun]?.lower ?? '') && lang.agents.has(tokens[noun + 1]?.lower ?? '')
    const claimant = by ? phraseAt(tokens, noun + 2, at, lang) : null
    if (claimant && lang.claimLinks.has(tokens[claimant.to]?.lower ?? '')) return near(claimant)
    if (noun < at - 10 || !lang.utterances.has(tokens[noun]?.lower ?? '')) continue
    const issuer =
      lang.barePlural && tokens[noun + 1]?.lower === 'from' && phraseAt(tokens, noun + 2, at, lang)
    if (issuer && (issuer.name || isPerson(issuer, lang))) return near(issuer)
    for (let verb = noun - 1; verb >= Math.max(from, noun - 14); verb--) {
      if (!lang.uttering.has(tokens[verb]?.lower ?? '') || isPassiveVerb(tokens, verb, lang)) continue
      const subject = subjectOf(tokens, verb, from, at, lang)
      return subject && near(subject)
    }
  }
  return null
}

/** "Les pêcheurs ont défilé aux cris de « … »", "Al grito de «…», los vecinos …": whoever acts in the sentence cries so. */
function shouted(tokens: Token[], at: number, from: number, lang: SpeechLanguage): Phrase | null {
  const start = [3, 4, 5]
    .map(length => at - length)
    .find(place => phraseEnd(tokens, place, lang.shouting) === at)
  if (start === undefined) return null
  const before = start > from ? sentenceSubject(tokens, from, start, lang) : null
  const comma = isPunct(tokens[at + 1], ',')
  return before ?? (comma ? phraseAt(tokens, at + 2, tokens.length, lang) : null)
}
