import type { CheckProblem } from './check.ts'
import type { Rule } from './rule.ts'

/** Two ads of one name: an ad server knows a place by its name alone, and fills only one of them or both with the same ad. */
export const adsOfOneName: Rule = ({ article }) => {
  const names = new Set<string>()
  const problems: CheckProblem[] = []
  for (const block of article.body) {
    if (block.type !== 'ad-slot') continue
    const name = block.slot.trim()
    if (names.has(name)) problems.push(sameName(block.id, name))
    names.add(name)
  }
  return problems
}

const sameName = (block: string, name: string): CheckProblem => ({
  rule: 'ads/same-name',
  severity: 'warning',
  place: { block },
  message: `Another ad is called “${name}”, too. Give this one a name of its own.`,
})
