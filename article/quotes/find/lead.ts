import { orderOf } from './cast.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { resolve } from './resolve.ts'
import type { Scene, Speaker } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { Token } from './tokens.ts'

/**
 * Who speaks in a feature's opening words, which come before anybody is named: the person the next paragraph begins with.
 * "“I only wanted a lamp.” / Petra Lund is standing in …". Null when it begins with nobody.
 */
export function leadSpeaker(
  texts: Token[][],
  source: number,
  scene: Scene,
  lang: SpeechLanguage,
): Speaker | null {
  const next = texts.findIndex((tokens, at) => at > source && tokens.length > 0)
  const tokens = texts[next]
  if (!tokens || tokens[0]?.kind !== 'word') return null
  const end = tokens.findIndex(token => token.sentence !== tokens[0]?.sentence)
  const subject = sentenceSubject(tokens, 0, end < 0 ? tokens.length : end, lang)
  if (!subject?.name || subject.from > 2) return null
  const speaker = resolve(subject, orderOf(next, subject.to), scene, lang)
  return speaker?.person && speaker.person.human > 0 ? speaker : null
}
