import type { Article, Status } from '../article.ts'
import type { CheckProblem } from '../checks/check.ts'
import { checkArticle } from '../checks/rules.ts'
import { type ExportGate, exportGate } from '../quotes/gate.ts'
import { done, fail, type Result } from '../result.ts'

/**
 * Where a story may go from each status. Forward in any step, for a small desk does several at once; back whenever somebody thinks
 * again. `exported` is in no list: it is what an export makes of a ready story, never a claim.
 */
const MOVES: Record<Status, readonly Status[]> = {
  draft: ['in-edit', 'fact-check', 'ready', 'killed'],
  'in-edit': ['draft', 'fact-check', 'ready', 'killed'],
  'fact-check': ['draft', 'in-edit', 'ready', 'killed'],
  ready: ['draft', 'in-edit', 'fact-check', 'killed'],
  exported: ['in-edit', 'fact-check', 'ready', 'killed'],
  killed: ['draft'],
}

/** Why a story cannot go from one status to another, as a sentence; null where it can. Staying is always possible. */
export function whyNot(from: Status, to: Status): string | null {
  if (from === to || MOVES[from].includes(to)) return null
  if (from === 'killed') return 'A killed story must be brought back to draft first.'
  if (to === 'exported') return 'A story becomes “Sent out” by being sent out, not by hand.'
  return 'A story that was sent out is no draft any more: take it back into edit.'
}

/** What an export makes of the status: a ready story is sent out. Anything else went out as a proof and stays what it is. */
export const statusAfterExport = (status: Status): Status => (status === 'ready' ? 'exported' : status)

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

/** Doubts about a story that no window has open: read through here. A move to any other status raises none. */
export const doubtsOf = (article: Article, to: Status): string[] =>
  to === 'ready' && article.status !== 'ready' ? doubtsAbout(exportGate(article), checkArticle(article)) : []

/**
 * The story with another status. Fails with `article/status-move` where that is no way to go, and with `article/doubtful`, whose
 * message says all doubts, where somebody has to confirm it first.
 */
export function moved(article: Article, to: Status, isConfirmed: boolean): Result<Article> {
  const refusal = article.status === to ? null : whyNot(article.status, to)
  if (refusal !== null) return fail('article/status-move', refusal, { from: article.status, to })
  const doubts = isConfirmed ? [] : doubtsOf(article, to)
  if (doubts.length > 0) return fail('article/doubtful', doubts.join(' '), { doubts })
  return done(article.status === to ? article : { ...article, status: to })
}
