import type { Block } from '../blocks/registry.ts'
import { blockPlainText } from '../blocks/text.ts'
import type { CheckProblem } from './check.ts'
import type { Rule } from './rule.ts'

/** Two ads with nothing to read between them: readers see a wall of ads, and ad standards count it against the page. */
export const adsInARow: Rule = ({ article }) => {
  const problems: CheckProblem[] = []
  let ad: string | null = null
  for (const block of article.body) {
    if (block.type === 'ad-slot') {
      if (ad !== null) problems.push(inARow(block.id, ad, block.slot))
      ad = block.slot
    } else if (!isNothingToRead(block)) ad = null
  }
  return problems
}

const inARow = (block: string, before: string, slot: string): CheckProblem => ({
  rule: 'ads/two-in-a-row',
  severity: 'warning',
  place: { block },
  message: `The ads “${before}” and “${slot}” stand in a row. Move one, or remove it.`,
})

/** Empty paragraphs and dividers leave two ads side by side on the page. */
const isNothingToRead = (block: Block): boolean =>
  block.type === 'divider' ||
  ((block.type === 'paragraph' || block.type === 'heading' || block.type === 'list') &&
    blockPlainText(block).trim() === '')
