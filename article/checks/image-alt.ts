import { isBlank, type Rule } from './rule.ts'

/** A picture that says nothing to readers who cannot see it. An error, because nobody can mend it once the page is out. */
export const imageAlt: Rule = ({ article }) =>
  article.body
    .filter(block => block.type === 'image' && isBlank(block.alt))
    .map(block => ({
      rule: 'image/no-alt',
      severity: 'error',
      place: { block: block.id, part: 'alt' },
      message: 'This image has no alt text. Say what it shows, for readers who cannot see it.',
    }))
