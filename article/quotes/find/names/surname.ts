import type { SpeechLanguage } from '../languages/language.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb, skipHelpers } from '../verbs.ts'
import { nameRun } from './name-words.ts'

/** "De la Torre asegura": where a surname ends whose small word a sentence begins with, right before a verb of speech; -1 for none. */
export function surnameEnd(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  const first = tokens[at]
  if (!lang.headFirst || !first?.capital || !PARTICLE.test(first.lower)) return -1
  let name = at + 1
  while (/^(?:la|las|los|el|le|l')$/.test(tokens[name]?.lower ?? '')) name++
  const to = nameRun(tokens, name, limit, lang)
  const verb = tokens[skipHelpers(tokens, to, tokens.length, lang)]
  const told = isPunct(tokens[to], ',') && lang.relatives.has(tokens[to + 1]?.lower ?? '')
  return to > name && (told || (isSpeechVerb(verb, lang) && !verb?.capital)) ? to : -1
}

const PARTICLE = /^(?:de|del|du|d'|di|da|dos)$/
