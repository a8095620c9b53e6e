import type { SpeechLanguage } from '../languages/language.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb } from '../verbs.ts'
import { isPast } from './openers.ts'
import { phraseAt } from './phrase.ts'

/** A comma or a conjunction before a name makes it likely to lead its clause. */
export const opensClause = (previous: Token | undefined, lang: SpeechLanguage): boolean =>
  isPunct(previous, ',') || (previous?.kind === 'word' && lang.conjunctions.has(previous.lower))

/** "goals from Tom Marsh and Petra Lund inside an hour": the second of two names, behind which nothing is done. */
export function isSecond(tokens: Token[], at: number, run: number, lang: SpeechLanguage): boolean {
  const next = tokens[run]
  if (!lang.barePlural || !lang.ands.has(tokens[at - 1]?.lower ?? '') || !tokens[at - 2]?.capital)
    return false
  return (
    next?.kind !== 'word' || !(isPast(next) || lang.auxiliaries.has(next.lower) || isSpeechVerb(next, lang))
  )
}

/** "… as the coroner, Petra Lund, gave her verdict": who acts in such a clause is not whom the story goes on with. */
export function isAside(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  if (!lang.barePlural || !isPunct(tokens[at - 1], ',')) return false
  for (let i = at - 2; i >= Math.max(0, at - 7); i--) {
    if (tokens[i]?.kind !== 'word') return false
    if (/^(?:as|when|while|because)$/.test(tokens[i]?.lower ?? '')) return true
  }
  return false
}

/** "Harbour envoy Petra Lund …": offices before a name that a clause begins with. */
export function leadsClause(tokens: Token[], from: number, name: number, lang: SpeechLanguage): boolean {
  if (from === name || !lang.barePlural) return from < name
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const token = tokens[i]
    if (token?.sentence !== tokens[from]?.sentence || isPunct(token, ',;—–:')) return true
    if (token?.kind === 'quote') continue
    if (token?.kind !== 'word' || lang.conjunctions.has(token.lower)) return token?.kind === 'word'
    if (lang.joiners.has(token.lower) || lang.agents.has(token.lower) || isSpeechVerb(token, lang))
      return false
  }
  return from < 5
}

/** "On Saturday Petra Lund …", "Spanish No. 1 Petra Lund …": only a time or a rank stands before the subject. */
export function afterTime(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  if (!lang.barePlural) return false
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]
    if (token?.sentence !== tokens[at]?.sentence) return true
    const time = token?.kind === 'word' && (lang.helpers.has(token.lower) || lang.notNames.has(token.lower))
    if (!time && !/^\p{N}|^(?:world|\p{L}+(?:ish|ian|ese|ench))$/iu.test(token?.text ?? '')) return false
  }
  return at <= 4
}

/** "After that Petra Lund, the baker’s wife, left": a name that acts, across what is said of it between commas. */
export function actsAcross(tokens: Token[], from: number, run: number, lang: SpeechLanguage): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  if (!lang.barePlural || lang.joiners.has(before) || lang.agents.has(before)) return false
  if (!isPunct(tokens[run], ',') || isSpeechVerb(tokens[from - 1], lang)) return false
  for (let i = run + 2; i < Math.min(tokens.length - 1, run + 9); i++) {
    const next = tokens[i + 1]
    if (isPunct(tokens[i], ',')) return next?.kind === 'word' && isPast(next)
    if (tokens[i]?.kind !== 'word') return false
  }
  return false
}

/** "Wheelchair user Petra Lund …": a name that ends the phrase its sentence begins with. */
export function endsOpening(tokens: Token[], from: number, run: number, lang: SpeechLanguage): boolean {
  let start = from
  while (start > 0 && from - start < 5 && tokens[start - 1]?.sentence === tokens[from]?.sentence) start--
  return lang.barePlural && start < from && phraseAt(tokens, start, run, lang)?.to === run
}
