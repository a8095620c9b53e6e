import type { SpeechLanguage } from '../languages/language.ts'
import { subjectAfter } from '../tags/sentence-subject.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb } from '../verbs.ts'
import { orderOf } from './cast.ts'
import { resolve } from './resolve.ts'
import type { Scene, Speaker } from './scene.ts'

/**
 * Es heiße, „nichts“ sei sicher, kritisierte Petra Lund. „Das ist schlecht.“: the tag that closes a German sentence says whose all
 * of it is, whoever said the words inside, so it goes on with whom it names. `end` is where the sentence ends.
 */
export function closingSpeaker(
  tokens: Token[],
  end: number,
  source: number,
  scene: Scene,
  lang: SpeechLanguage,
): Speaker | null {
  if (!lang.capitalNouns) return null
  const sentence = tokens[end - 1]?.sentence
  for (let i = end - 1; i > Math.max(0, end - 30); i--) {
    if (tokens[i]?.kind === 'quote' || tokens[i]?.sentence !== sentence) return null
    const verb = isPunct(tokens[i], ',') ? tokens[i + 1] : undefined
    if (!isSpeechVerb(verb, lang) || lang.weak.has(verb?.lower ?? '')) continue
    if (tokens[i - 1]?.kind === 'quote') return null
    const subject = subjectAfter(tokens, i + 2, end, lang)
    const speaker = subject?.name ? resolve(subject, orderOf(source, subject.from), scene, lang) : null
    return speaker?.person ? speaker : null
  }
  return null
}
