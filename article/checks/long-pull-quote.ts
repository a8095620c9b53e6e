import { inlineText } from '../inline.ts'
import type { CheckProblem } from './check.ts'
import { lengthOf, type Rule } from './rule.ts'

/** In characters: beyond the first a pull quote no longer catches the eye, beyond the second something was pasted in error. */
const GOOD_AT_MOST = 120
const EVER_AT_MOST = 1000

/** A pull quote that is too long to be one. */
export const longPullQuote: Rule = ({ article }) =>
  article.body.flatMap((block): CheckProblem[] => {
    if (block.type !== 'pull-quote') return []
    const length = lengthOf(inlineText(block.text).trim())
    if (length <= GOOD_AT_MOST) return []
    const severity = length > EVER_AT_MOST ? 'error' : 'warning'
    const message = `This pull quote has ${length} characters. Shorten it to ${GOOD_AT_MOST} or fewer.`
    return [{ rule: 'pull-quote/too-long', severity, place: { block: block.id }, message }]
  })
