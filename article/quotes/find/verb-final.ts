import { type Attribution, near } from './attribution-after.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { phraseAt } from './phrase.ts'
import { subjectOf } from './subject.ts'
import type { Token } from './tokens.ts'

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
  const by = tokens.slice(from, at).findIndex(token => lang.agents.has(token.lower))
  const passive = lang.shortNames && tokens.slice(from, at).some(token => PASSIVE.test(token.lower))
  const agent = had < 0 && passive && by >= 0 ? phraseAt(tokens, from + by + 1, at, lang) : null
  if (agent) return near(agent, true)
  const subject = had < 0 ? null : subjectOf(tokens, from + had, from, at, lang)
  return subject && near(subject, true)
}

/** Only "to have": "wurde … genannt" is a passive and says nothing of who spoke. */
const PERFECT = /^(?:hat|haben|hatte|hatten|habe|heeft|hebben|had|hadden|zou|zouden)$/

/** Het plan wordt door Lund „te laat” genoemd. */
const PASSIVE = /^(?:wordt|worden|werd|werden|is|zijn)$/
