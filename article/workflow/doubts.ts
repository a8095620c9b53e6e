import type { CheckProblem } from '../checks/check.ts'
import type { ExportGate } from '../quotes/gate.ts'

/** What speaks against calling a story ready, as sentences. They do not forbid it: a person who has read them may. */
export function doubtsAbout(
  { blocking, unverified }: ExportGate,
  problems: readonly CheckProblem[],
): string[] {
  const open = unverified.length - blocking.length
  // What the checks say of quotations is said already.
  const errors = problems.filter(({ severity, rule }) => severity === 'error' && !rule.startsWith('quotes/'))
  const doubts: string[] = []
  if (blocking.length > 0)
    doubts.push(`${quotations(blocking.length)} no longer as checked: stale, disputed or cut.`)
  if (open > 0) doubts.push(`${quotations(open)} not verified.`)
  if (errors.length > SAID + 1) {
    doubts.push(...errors.slice(0, SAID).map(problem => problem.message))
    doubts.push(`${errors.length - SAID} more checks must be mended.`)
  } else doubts.push(...errors.map(problem => problem.message))
  return doubts
}

/** Errors that are said in full; a question of many lines is not read. */
const SAID = 3

const quotations = (count: number): string => (count === 1 ? 'One quotation is' : `${count} quotations are`)
