import { isBlank, type Rule } from './rule.ts'

/** A picture of which nobody knows whose it is. */
export const imageCredit: Rule = ({ article }) =>
  article.body
    .filter(block => block.type === 'image' && isBlank(block.credit))
    .map(block => ({
      rule: 'image/no-credit',
      severity: 'warning',
      place: { block: block.id, part: 'credit' },
      message: 'This image has no credit. Name the photographer or the agency.',
    }))
