import type { SpeechLanguage } from '../languages/language.ts'
import type { Attribution } from '../tags/attribution-after.ts'
import type { Token } from '../tokens.ts'

/**
 * Das sei „Wahlkampf“, sagte Lund / Lund setzt auf „Dialog“: where all nouns have a capital, one in marks may be somebody's word as
 * well as a title. It is a word behind a verb, an indefinite article or a preposition that a verb brings along.
 */
export function isSaidNoun(
  tokens: Token[],
  at: number,
  found: Attribution | null,
  lang: SpeechLanguage,
): boolean {
  if (!lang.capitalNouns || !found) return false
  const [before, previous] = [tokens[at - 2], tokens[at - 1]]
  const word = previous?.lower ?? ''
  if (previous?.kind !== 'word' || previous.sentence !== tokens[at]?.sentence) return false
  if (lang.reporting.has(word) || lang.auxiliaries.has(word)) return true
  const free = before?.kind !== 'word' || !before.capital
  if (INDEFINITE.test(word))
    return found.strength === 'near' || isReporting(tokens, at, lang) || isToDo(tokens, at)
  if (lang.ands.has(word)) return before?.kind === 'quote'
  return BROUGHT_ALONG.test(word) && free && (found.strength === 'near' || isReporting(tokens, at, lang))
}

const INDEFINITE =
  /^(?:k?eine?|k?eine[nmrs]|mehr|weniger|viel|wenig|zu viel|nur|reine|reiner|pure|purer|blanke|blanker)$/

/** "hofft auf", "geht von … aus": not "in", "bei" and "aus", which say where. */
const BROUGHT_ALONG = /^(?:auf|von|vor|für|um|gegen|ohne|wegen|als|zu|statt|über|durch)$/

/** Whether a verb of the sentence only reports. */
function isReporting(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  const sentence = tokens[at]?.sentence
  return tokens
    .slice(Math.max(0, at - 40), at + 20)
    .some(token => token.sentence === sentence && token.kind === 'word' && lang.reporting.has(token.lower))
}

/** "warf ihr vor, einem „Drehbuch“ des Scheiterns gefolgt zu sein": an infinitive behind the words reports as well. */
function isToDo(tokens: Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 9); i++) {
    if (tokens[i]?.kind !== 'word') return false
    if (tokens[i]?.lower === 'zu' && /^\p{Ll}+n$/u.test(tokens[i + 1]?.text ?? '')) return true
  }
  return false
}

/** Für den „Leuchtturm“ sei kein Geld da: one noun in marks behind its article only names a thing. */
export const isNamedThing = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  /^\p{Lu}\S*$/u.test(tokens[at]?.text ?? '') && lang.definite.has(tokens[at - 1]?.lower ?? '')
