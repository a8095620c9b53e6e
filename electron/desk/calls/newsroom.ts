import type { Result } from '../../../article/result.ts'
import type { Changes } from '../changes.ts'
import type { FrontDesk } from '../front-desk.ts'
import { indexOf } from '../index/index.ts'
import type { Workspace } from '../workspace/workspace.ts'

type Task<T> = (workspace: Workspace) => Promise<Result<T>>

/** How calls get at the newsroom that is open. */
export interface Newsroom {
  /** Runs in the open newsroom. Fails as `FrontDesk.workspace` does. */
  inside<T>(task: Task<T>): Promise<Result<T>>
  /** As `inside`, also while the newsroom's folder is not there. */
  anyway<T>(task: Task<T>): Promise<Result<T>>
  /** As `inside`, and tells the index and the windows of the articles it changed. */
  changing<T>(task: Task<T>, paths: (value: T) => string[]): Promise<Result<T>>
  /** To be called before articles are changed; call what it returns with the paths that were. */
  writing(workspace: Workspace): (paths: string[]) => void
}

export function createNewsroom(front: FrontDesk, changes: Changes): Newsroom {
  function writing(workspace: Workspace): (paths: string[]) => void {
    const end = changes.writing()
    return paths => end(paths, paths.length > 0 ? indexOf(workspace).call('touch', { paths }) : NOTHING)
  }
  return {
    async inside(task) {
      const workspace = await front.workspace()
      return workspace.ok ? task(workspace.value) : workspace
    },
    async anyway(task) {
      const workspace = await front.entered()
      return workspace.ok ? task(workspace.value) : workspace
    },
    async changing(task, paths) {
      const workspace = await front.workspace()
      if (!workspace.ok) return workspace
      const end = writing(workspace.value)
      let written: string[] = []
      try {
        const result = await task(workspace.value)
        if (result.ok) written = paths(result.value)
        return result
      } finally {
        end(written)
      }
    },
    writing,
  }
}

const NOTHING = Promise.resolve()
