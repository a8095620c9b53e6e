import type { Rule } from './rule.ts'

/** A block of related links without any: whoever put it there meant to, and no reader sees that it is missing. */
export const relatedEmpty: Rule = ({ article }) =>
  article.body
    .filter(block => block.type === 'related' && block.links.length === 0)
    .map(block => ({
      rule: 'related/empty',
      severity: 'warning',
      place: { block: block.id },
      message:
        'This block of related links has none, so nothing of it goes out. Add a link, or remove the block.',
    }))
