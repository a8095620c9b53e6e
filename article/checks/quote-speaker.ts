import { NOT_A_QUOTE } from '../quotes/kinds.ts'
import type { Rule } from './rule.ts'

/** A quotation of which nobody has noted who said it. It cannot be signed off until someone does. */
export const quoteSpeaker: Rule = ({ ledger }) =>
  ledger.flatMap(({ record, place, status }) => {
    if (!place || record.kind === NOT_A_QUOTE || status === 'cut' || record.speaker.trim() !== '') return []
    return [
      {
        rule: 'quotes/no-speaker',
        severity: 'info',
        place,
        message: 'This quotation has no speaker. Note who said it in the Quotes tab.',
      },
    ]
  })
