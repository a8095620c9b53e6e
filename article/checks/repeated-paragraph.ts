import { inlineText } from '../inline.ts'
import type { CheckProblem } from './check.ts'
import type { Rule } from './rule.ts'

/** In letters and digits. Shorter paragraphs ("He did not.") may well be meant to come twice. */
const LONG_ENOUGH = 40

/** A paragraph that says again, letter for letter, what the standfirst or an earlier one said: scraped copy is full of them. */
export const repeatedParagraph: Rule = ({ article }) => {
  const problems: CheckProblem[] = []
  const seen = new Map([[folded(article.standfirst), 'the standfirst']])
  let number = 0
  for (const block of article.body) {
    if (block.type !== 'paragraph') continue
    number++
    const text = folded(inlineText(block.text))
    if (text.length <= LONG_ENOUGH) continue
    const first = seen.get(text)
    if (first === undefined) seen.set(text, `paragraph ${number}`)
    else {
      problems.push({
        rule: 'paragraph/repeated',
        severity: 'warning',
        place: { block: block.id },
        message: `Paragraph ${number} repeats ${first}. Remove one of them.`,
      })
    }
  }
  return problems
}

/** Only letters and digits, in lower case: typography and spacing do not make a new paragraph. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
