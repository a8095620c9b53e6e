import type { CheckProblem } from '../checks/check.ts'
import type { ExportGate } from '../quotes/gate.ts'

/** What speaks against calling a story ready, as sentences. They do not forbid it: a person who has read them may. */
export function doubtsAbout(
  { blocking, unverified }: ExportGate,
  problems: readonly CheckProblem[],
): string[] {
  const open = unverified.length - blocking.length
  const [first, ...others] = problems.filter(problem => problem.severity === 'error')
  const doubts: string[] = []
  if (blocking.length > 0)
    doubts.push(`${quotations(blocking.length)} no longer as checked: stale, disputed or cut.`)
  if (open > 0) doubts.push(`${quotations(open)} not verified.`)
  if (first)
    doubts.push(
      others.length === 0 ? first.message : `${first.message} So must ${others.length} more be mended.`,
    )
  return doubts
}

const quotations = (count: number): string => (count === 1 ? 'One quotation is' : `${count} quotations are`)
