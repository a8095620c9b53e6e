import { inlineText } from '../inline.ts'
import { isBlank, type Rule } from './rule.ts'

/** A heading without words: a gap on the page, and a riddle for those who walk it by its headings. */
export const emptyHeading: Rule = ({ article }) =>
  article.body
    .filter(block => block.type === 'heading' && isBlank(inlineText(block.text)))
    .map(block => ({
      rule: 'heading/empty',
      severity: 'warning',
      place: { block: block.id },
      message: 'This heading is empty. Give it words, or remove it.',
    }))
