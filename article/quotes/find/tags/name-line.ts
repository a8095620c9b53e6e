import type { SpeechLanguage } from '../languages/language.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'

/** Longer lines are sentences. */
const LONGEST_LINE = 16

/**
 * Somebody named by a line of its own above or below their words, as in round-ups and interviews: "Petra Lund (Harbour
 * Trust)", "Most relieved: Petra Lund", "Ferryman Tom Reeve", "Another skipper, Petra Lund". Null when the line says anything else.
 */
export function nameLine(tokens: Token[] | undefined, lang: SpeechLanguage): Phrase | null {
  if (!tokens || tokens.length > LONGEST_LINE || tokens.some(token => token.kind === 'quote')) return null
  const end = isPunct(tokens.at(-1), ':') ? tokens.length - 1 : tokens.length
  const colon = tokens.slice(0, end).findIndex(token => isPunct(token, ':'))
  const comma = tokens.slice(0, end).findIndex(token => isPunct(token, ','))
  const office = comma > 0 ? phraseAt(tokens, 0, comma, lang) : null
  const from = office?.to === comma && !office.name ? comma : colon
  const phrase = phraseAt(tokens, from + 1, end, lang)
  if (!phrase?.name.includes(' ') || phrase.name !== phrase.name.replace(/[’']s$/u, '')) return null
  return phrase.to === end || closes(tokens, phrase.to, end, lang) ? phrase : null
}

/** What stands behind the name is a bracket or an office, and ends the line. */
function closes(tokens: Token[], at: number, end: number, lang: SpeechLanguage): boolean {
  if (isPunct(tokens[at], '(')) return isPunct(tokens[end - 1], ')')
  return isPunct(tokens[at], ',') && phraseAt(tokens, at + 1, end, lang)?.to === end
}
