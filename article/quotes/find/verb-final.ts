import { type Attribution, near } from './attribution-after.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { subjectOf } from './subject.ts'
import type { Token } from './tokens.ts'
import { isSpeechVerb } from './verbs.ts'

/** How far behind the words the verb may stand. */
const REACH = 6

/** Lund hatte zuvor von einer „traurigen Lage“ am Hafen gesprochen: the verb closes the clause, its auxiliary opens it. */
export function verbFinal(
  tokens: Token[],
  at: number,
  from: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (lang.participles.size === 0) return null
  const behind = tokens.slice(at + 1, Math.min(limit, at + 1 + REACH))
  const end = behind.findIndex(token => token.kind !== 'word')
  const clause = end < 0 ? behind : behind.slice(0, end)
  if (!clause.some(token => lang.participles.has(token.lower))) return null
  const had = tokens.slice(from, at).findLastIndex(token => PERFECT.test(token.lower))
  const subject = had < 0 ? null : subjectOf(tokens, from + had, from, at, lang)
  return subject && near(subject, true)
}

/** Only "to have": "wurde … genannt" is a passive and says nothing of who spoke. */
const PERFECT = /^(?:hat|haben|hatte|hatten|habe)$/

/** "लुंड ने योजना को “तबाही” बताया": the words stand between a marked subject and its verb. */
export function aroundMarked(
  tokens: Token[],
  at: number,
  from: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  const behind = tokens.slice(at + 1, Math.min(limit, at + 6))
  const verb = behind.findIndex(token => isSpeechVerb(token, lang))
  const closed = behind
    .slice(0, Math.max(0, verb))
    .some(token => token.kind !== 'word' || token.lower === lang.subjectMarker)
  if (verb < 0 || closed || !tokens.slice(from, at).some(({ lower }) => lower === lang.subjectMarker))
    return null
  const subject = subjectOf(tokens, at, from, at, lang)
  return subject && near(subject, lang.judging.has(behind[verb]?.lower ?? ''))
}
