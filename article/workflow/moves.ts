import type { Status } from '../article.ts'

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
