import type { Problem } from '../../../article/result.ts'
import { hideProblem, showProblem } from '../ui/toast.tsx'
import { nameAfterHeadline } from './naming.ts'
import { remember } from './preferences.ts'
import { type ShownSession, shownPath, shownSession, type Workbench } from './workbench.ts'

const underWay = new WeakMap<Workbench, Promise<void>>()

/**
 * Shows an article. The one that is open is saved and closed first; where that fails it stays, and so do its words. Asked for several
 * articles in a row, only the last is opened; on the way to another newsroom, none.
 */
export async function openArticle(workbench: Workbench, path: string): Promise<void> {
  if (workbench.store.getState().isMoving) return
  workbench.store.setState({ wanted: path })
  await settle(workbench)
}

/** Saves and closes the open article. False where it could not be saved and therefore stays open. */
export async function closeArticle(workbench: Workbench): Promise<boolean> {
  workbench.store.setState({ wanted: null })
  await settle(workbench)
  return shownPath(workbench.store.getState()) === null
}

/** Brings what is shown in line with what is wanted; a second call joins the first. */
function settle(workbench: Workbench): Promise<void> {
  const running = underWay.get(workbench)
  if (running) return running
  const work = followWishes(workbench).finally(() => underWay.delete(workbench))
  underWay.set(workbench, work)
  return work
}

async function followWishes(workbench: Workbench): Promise<void> {
  const { store } = workbench
  for (;;) {
    if (store.getState().wanted === shownPath(store.getState())) return
    const left = shownSession(store.getState())
    if (!(await letGo(workbench))) return
    const next = store.getState().wanted
    if (next === null) store.setState({ showing: { kind: 'nothing' } })
    else {
      // Whoever closes an article to do something with its file knows the file by the name it has.
      if (left) await nameAfterHeadline(workbench, left.store.getState())
      await show(workbench, next)
    }
  }
}

/** Closes what is shown. A failed save puts the wish back to what stays open. */
async function letGo({ store }: Workbench): Promise<boolean> {
  const session = shownSession(store.getState())
  const closed = session && (await session.close())
  if (closed && !closed.ok) {
    store.setState(state => ({ wanted: shownPath(state) }))
    showUnsaved(session, cannotLeave(session.store.getState().article.headline, closed.error))
    return false
  }
  // The old article stays in sight, but inert, until the next one is there: no flash of an empty page.
  return true
}

/** Says that an article could not be saved, until it is. */
export function showUnsaved({ store }: ShownSession, problem: Problem | string): void {
  const message = typeof problem === 'string' ? problem : problem.message
  showProblem(message)
  const stop = store.subscribe(({ save }) => {
    if (save.kind !== 'saved') return
    stop()
    hideProblem(message)
  })
}

async function show(workbench: Workbench, path: string): Promise<void> {
  const { store, desk, openSession } = workbench
  const opened = await openSession(desk, path)
  const stillWanted = store.getState().wanted === path
  if (!opened.ok) {
    store.setState({ showing: { kind: 'nothing' }, ...(stillWanted && { wanted: null }) })
    if (stillWanted) showProblem(opened.error)
    return
  }
  store.setState({ showing: opened.value })
  // The file may answer to another name than was asked for; then that is what is wanted from here on.
  if (stillWanted) store.setState(state => ({ wanted: shownPath(state) }))
  remember(workbench, { article: path.slice(0, 200) })
}

const cannotLeave = (headline: string, { message }: Problem): string =>
  `“${headline || 'Untitled article'}” stays open because it could not be saved. ${message}`
