import { genderOf, type SpeechLanguage } from '../languages/language.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { newcomer, startOf } from '../tags/told.ts'
import type { Token } from '../tokens.ts'
import { orderOf } from './cast.ts'
import { resolve } from './resolve.ts'
import type { Scene, Speaker } from './scene.ts'

/** Eine Sprecherin des Hafens verwies auf den Rat: „…“, sagte sie: whoever comes new into the story at the head of the sentence. */
export function newFace(
  tokens: Token[],
  at: number,
  source: number,
  { pronoun, from }: Phrase,
  scene: Scene,
  lang: SpeechLanguage,
): Speaker | null {
  if (!/^s?he$/.test(pronoun)) return null
  const start = startOf(tokens, at, tokens[at]?.sentence ?? 0)
  const subject = newcomer(tokens, start, Math.min(from, at), lang)
  const gender = subject && genderOf(subject.head, lang)
  return subject && subject.from <= start + 1 && (gender === 'any' || gender === pronoun)
    ? resolve(subject, orderOf(source, subject.from), scene, lang)
    : null
}
