import { blockToJson } from '../../../article/blocks/json.ts'
import type { Choice } from '../../../article/merge/choose.ts'
import type { Conflict } from '../../../article/merge/merge.ts'
import type { OutsideTools } from './tools.ts'
import type { OpenConflict } from './types.ts'

/** What two people changed, until somebody chooses. What was left open when the article was last closed is open again. */
export interface Undecided {
  /** @param copy the second copy that theirs stands in; null where it is the article's own file */
  add(conflicts: readonly Conflict[], copy: string | null): void
  /** Takes out what was chosen from. */
  settle(choices: ReadonlyMap<number, Choice>): void
}

/** Begins with asking the desk for what was left open. */
export function createUndecided(tools: OutsideTools): Undecided {
  const { desk, page, state } = tools
  let lastKey = 0

  const open = (conflicts: readonly Conflict[], copy: string | null): OpenConflict[] =>
    conflicts.map(conflict => ({ key: ++lastKey, conflict, copy }))
  const recall = async (): Promise<void> => {
    const listed = await desk.call('undecided.list', { id: page.current().id })
    if (!listed.ok || listed.value.length === 0) return
    const { stillOpen } = await import('./merging.ts')
    const left = open(stillOpen(page.current(), listed.value), null)
    state.set({ conflicts: [...left, ...state.get().conflicts] })
  }
  const recalled = recall().catch(() => undefined)
  // Kept before all is recalled, what was not recalled yet would be lost.
  const set = (conflicts: OpenConflict[]): void => {
    state.set({ conflicts })
    void recalled.then(() => keep(tools))
  }
  return {
    add: (conflicts, copy) => {
      if (conflicts.length > 0) set([...state.get().conflicts, ...open(conflicts, copy)])
    },
    settle: choices => set(state.get().conflicts.filter(({ key }) => !choices.has(key))),
  }
}

/** What is undecided waits in the newsroom, so that it is shown again however often the article is closed. A copy waits by itself. */
async function keep({ desk, page, state, report }: OutsideTools): Promise<void> {
  const own = state.get().conflicts.filter(({ copy }) => copy === null)
  const conflicts = own.map(({ conflict }) => conflictInFile(conflict)) as never
  const kept = await desk.call('undecided.keep', { id: page.current().id, conflicts })
  if (!kept.ok) report(kept.error.message)
}

function conflictInFile(conflict: Conflict): object {
  if (conflict.kind === 'field') return conflict
  const { mine, theirs } = conflict
  return { ...conflict, mine: mine && blockToJson(mine), theirs: theirs && blockToJson(theirs) }
}
