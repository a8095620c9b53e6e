import type { SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { isSomebody } from '../phrases/nouns.ts'
import { sentenceSubject } from '../tags/sentence-subject.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'
import { orderOf } from './cast.ts'
import { resolve } from './resolve.ts'
import type { Scene, Speaker } from './scene.ts'

/**
 * Who speaks in a feature's opening words, which come before anybody is named: the person the next paragraph begins with.
 * "“I only wanted a lamp.” / Petra Lund is standing in …". Null when it begins with nobody, or where somebody `acting` is
 * looked for, with somebody to whom something was done.
 */
export function leadSpeaker(
  texts: Token[][],
  source: number,
  scene: Scene,
  lang: SpeechLanguage,
  acting = false,
): Speaker | null {
  const next = texts.findIndex((tokens, at) => at > source && tokens.length > 0)
  return leaderAt(texts, next, 0, scene, lang, acting)
}

/** “It is late.” Petra Lund, a baker, smiles: the person whom the sentence right behind a story's first words begins with. */
export function leaderBehind(
  texts: Token[][],
  source: number,
  scene: Scene,
  lang: SpeechLanguage,
): Speaker | null {
  const stop = isPunct(texts[source]?.[1], '.!?…') ? 2 : 1
  const behind = texts[source]?.[0]?.kind === 'quote' ? leaderAt(texts, source, stop, scene, lang) : null
  const known = lang.headFirst && genderOfName(behind?.name.toLowerCase() ?? '') !== null
  return known || behind?.name.includes(' ') ? behind : groupBehind(texts[source] ?? [], source, scene, lang)
}

/** « On ne lâche rien ! » Les parents ne décolèrent pas: in Romance languages several without a name, too. */
function groupBehind(tokens: Token[], source: number, scene: Scene, lang: SpeechLanguage): Speaker | null {
  if (!lang.headFirst || tokens[0]?.kind !== 'quote') return null
  const from = isPunct(tokens[1], '.') ? 2 : 1
  if (tokens[from]?.kind !== 'word') return null
  const end = tokens.findIndex((token, i) => i > from && token.sentence !== tokens[from]?.sentence)
  const subject = sentenceSubject(tokens, from, end < 0 ? tokens.length : end, lang)
  const leads = subject?.from === from && subject.definite && !subject.name && isSomebody(subject.head, lang)
  return leads ? resolve(subject, orderOf(source, subject.to), scene, lang) : null
}

/** "Lund was killed", "Lund, 43, was killed": done to whoever is named, so that they are not who spoke. */
function suffers(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  const close = isPunct(tokens[at], ',')
    ? tokens.slice(at + 1, at + 9).findIndex(token => isPunct(token, ','))
    : -1
  const verb = close < 0 ? at : at + 2 + close
  return lang.passives.has(tokens[verb]?.lower ?? '') && PAST.test(tokens[verb + 1]?.lower ?? '')
}

const PAST = /(?:ed|en|ound|eft|ost)$/

/** "Speaking at the quay on Monday, Petra Lund said": where a sentence goes on that tells first where its words were said; 0 for none. */
const behindOpening = (tokens: Token[], end: number): number =>
  OPENING.test(tokens[0]?.lower ?? '')
    ? tokens.findIndex((token, i) => i < end && isPunct(token, ',')) + 1
    : 0

const OPENING = /^(?:speaking|talking|addressing|writing|asked|pressed|questioned|appearing)$/

/** The person whom the sentence at a place begins with. */
function leaderAt(
  texts: Token[][],
  source: number,
  from: number,
  scene: Scene,
  lang: SpeechLanguage,
  acting = false,
): Speaker | null {
  const tokens = texts[source]?.slice(from) ?? []
  if (tokens[0]?.kind !== 'word') return null
  const end = tokens.findIndex(token => token.sentence !== tokens[0]?.sentence)
  const stop = end < 0 ? tokens.length : end
  const subject = sentenceSubject(tokens, 0, stop, lang)
  const opening = acting && lang.barePlural && behindOpening(tokens, stop)
  if (
    !subject?.name ||
    (subject.from > 2 && subject.from !== opening) ||
    (acting && suffers(tokens, subject.to, lang))
  )
    return null
  const speaker = resolve(subject, orderOf(source, from + subject.to), scene, lang)
  return speaker?.person && speaker.person.human > 0 ? speaker : null
}
