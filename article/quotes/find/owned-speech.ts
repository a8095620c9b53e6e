import { type Attribution, near } from './attribution-after.ts'
import { endingAt } from './ending.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { bare } from './name-words.ts'
import type { Phrase } from './phrase.ts'
import { pronounPhrase } from './subject.ts'
import type { Token } from './tokens.ts'

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
