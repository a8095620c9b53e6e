import { guessOf } from '../quotes/guess.ts'
import { isSpokenBy } from '../quotes/own-words.ts'
import type { Rule } from './rule.ts'

/**
 * A signed quotation that the text now gives to somebody else. The sign-off is bound to its words and to the speaker in the ledger, so
 * a changed “said Lund” would go unseen. Who speaks is guessed: said only where the guess was another before the words around changed.
 */
export const quoteAttribution: Rule = ({ ledger, attributed }) =>
  ledger.flatMap(({ record, place, status, printed }) => {
    const speaker = attributed.get(record.id) ?? ''
    const guess = guessOf(record)
    if (!place || status !== 'verified' || !guess || isSpokenBy(record, speaker)) return []
    // Below a set-apart quotation nothing is guessed: that another is printed there makes it stale.
    if (printed.length > 0) return []
    if (isPartOf(speaker, record.speaker) || isPartOf(record.speaker, speaker)) return []
    return [
      {
        rule: 'quotes/other-speaker',
        severity: 'warning',
        place,
        message: `The text now seems to give this quotation to ${speaker}. It was signed off as said by ${record.speaker}.`,
      },
    ]
  })

/** "Lund" is Petra Lund where the story has cut her first name. */
function isPartOf(name: string, whole: string): boolean {
  const words = new Set(whole.toLowerCase().split(/\s+/))
  return name
    .toLowerCase()
    .split(/\s+/)
    .every(word => words.has(word))
}
