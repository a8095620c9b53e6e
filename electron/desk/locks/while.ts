import type { Result } from '../../../article/result.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Locks, lockedBy } from './locks.ts'

/** Runs a task on the article at a path of the workspace, asked for by a window, as far as the locks let it. */
type While = <T>(
  locks: Locks,
  workspace: Workspace,
  path: string,
  window: string,
  task: () => Promise<Result<T>>,
) => Promise<Result<T>>

/**
 * Runs where nobody else has the article, and lets go of it once that is done: for what moves or replaces its file. Fails as
 * `Locks.check` does.
 */
export const whileFree: While = async (locks, workspace, path, window, task) => {
  const free = await locks.check(workspace, path, window)
  if (!free.ok) return free
  const result = await task()
  if (result.ok) await locks.release(workspace, path, window)
  return result
}

/** Runs where the window has the article or can take it: for what writes its words. Fails with `article/locked` where it cannot. */
export const whileOwned: While = async (locks, workspace, path, window, task) => {
  const lock = await locks.take(workspace, path, window, false)
  if (!lock.ok) return lock
  return lock.value.mine ? task() : lockedBy(lock.value.holder)
}
