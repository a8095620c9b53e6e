import type { Article } from '../article.ts'
import type { Place } from '../place.ts'
import { blocks } from '../quotes/gate.ts'
import { NOT_A_QUOTE } from '../quotes/kinds.ts'
import { type LedgerEntry, printedInstead } from '../quotes/ledger.ts'
import type { Rule } from './rule.ts'

/** A quotation that holds up the export. The gate decides which, so that the two never disagree. */
export const quoteStatus: Rule = ({ article, ledger }) =>
  ledger
    .filter(entry => entry.record.kind !== NOT_A_QUOTE && blocks(entry))
    .map(entry => ({
      rule: `quotes/${entry.status === 'cut' ? 'cut-but-there' : entry.status}`,
      severity: 'error',
      place: entry.place ?? endOf(article),
      message: messageFor(entry),
    }))

function messageFor(entry: LedgerEntry): string {
  const { status, words, orphaned } = entry
  if (orphaned) {
    return `The ${status === 'stale' ? 'signed' : 'disputed'} quotation “${start(words)}” is gone from the text. Put it back, or mark it as cut.`
  }
  switch (status) {
    case 'stale': {
      const other = printedInstead(entry)
      if (other)
        return `The page prints ${other.printed}, signed was ${other.signed}. Restore the signed speaker, or sign again.`
      return 'This quotation is not what was signed off. Restore the signed words, or sign it again.'
    }
    case 'cut':
      return 'This quotation is marked as cut but still stands in the text. Take it out, or check it again.'
    default:
      return 'This quotation is disputed. Settle it, or take it out.'
  }
}

const start = (words: string): string => (words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words)

/** Words that are gone have no place; the end of the story is where the eye is least misled. */
function endOf(article: Article): Place {
  const last = article.body.at(-1)
  return last ? { block: last.id } : { field: 'headline' }
}
