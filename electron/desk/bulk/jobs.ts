import { done, fail, type Result } from '../../../article/result.ts'
import type { ParsedArgs, Results } from '../../contract.ts'
import type { BulkReport } from '../../contract-library.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { bringBack, type Job, type JobTools, runJob } from './run-job.ts'

/** How many jobs can be undone. */
const REMEMBERED = 20

/** Work on many articles at once. */
export interface Jobs {
  run(workspace: Workspace, args: ParsedArgs<'bulk.run'>, window: string): Promise<Result<BulkReport>>
  cancel(job: string): void
  /** Ends all jobs after the articles that are under way: the newsroom is left. */
  stop(): void
  undo(workspace: Workspace, job: string): Promise<Result<Results['bulk.undo']>>
}

/** What the last jobs moved to the trash, by job. */
type Trashed = Map<string, { workspace: Workspace; names: string[] }>

/** The jobs of one desk. */
export function createJobs(tools: JobTools): Jobs {
  const running = new Map<string, Job>()
  const trashed: Trashed = new Map()
  return {
    async run(workspace, asked, window) {
      const job: Job = { workspace, window, asked, isCancelled: false }
      running.set(asked.job, job)
      try {
        const ended = await runJob(tools, job)
        if (!ended.ok) return ended
        remember(trashed, job, ended.value.trashed)
        return done(ended.value.report)
      } finally {
        running.delete(asked.job)
      }
    },
    cancel(id) {
      const job = running.get(id)
      if (job) job.isCancelled = true
    },
    stop() {
      for (const job of running.values()) job.isCancelled = true
    },
    async undo(workspace, id) {
      const entry = trashed.get(id)
      if (!entry || entry.workspace !== workspace)
        return fail('bulk/no-undo', 'This can no longer be undone here. The articles are in the trash.')
      trashed.delete(id)
      return done(await bringBack(tools, workspace, entry.names))
    },
  }
}

function remember(trashed: Trashed, { workspace, asked }: Job, names: string[]): void {
  if (names.length === 0) return
  trashed.set(asked.job, { workspace, names })
  const oldest = trashed.keys().next()
  if (trashed.size > REMEMBERED && !oldest.done) trashed.delete(oldest.value)
}
