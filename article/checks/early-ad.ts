import type { Block } from '../blocks/registry.ts'
import { blockPlainText } from '../blocks/text.ts'
import type { CheckProblem } from './check.ts'
import type { Rule } from './rule.ts'

/** How many paragraphs a reader gets before the first ad: what newsrooms ask for most often, and keeps ads off a phone's first screen. */
const PARAGRAPHS_FIRST = 2

/** An ad before the story has begun. */
export const earlyAd: Rule = ({ article }) => {
  const problems: CheckProblem[] = []
  let paragraphs = 0
  for (const block of article.body) {
    if (block.type === 'ad-slot') {
      problems.push({
        rule: 'ads/too-early',
        severity: 'warning',
        place: { block: block.id },
        message: `The ad “${block.slot}” stands before the second paragraph. Move it further down.`,
      })
    } else if (isReading(block) && ++paragraphs === PARAGRAPHS_FIRST) break
  }
  return problems
}

const isReading = (block: Block): boolean =>
  (block.type === 'paragraph' || block.type === 'quote' || block.type === 'list') &&
  blockPlainText(block).trim() !== ''
