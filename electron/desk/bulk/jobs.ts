import { join } from 'node:path'
import { done, fail, type Result } from '../../../article/result.ts'
import type { ParsedArgs, Results } from '../../contract.ts'
import type { BulkFailure, BulkProgress, BulkReport } from '../../contract-library.ts'
import { localDay } from '../articles/slug.ts'
import { chosenFolder } from '../export-calls.ts'
import { eachOf } from '../files/turns.ts'
import { indexOf } from '../index/index.ts'
import type { Chosen } from '../index/library.ts'
import { restoreFromTrash } from '../trash/trash.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { ASKS, act, type JobState } from './actions.ts'

/** How many articles are under way at a time: one that is slow to read keeps none of the others waiting. */
const WIDTH = 4
/** Milliseconds between two words about the progress, and between two words to the windows about changed articles. */
const TELLING = 100
const TOLD = 500
/** How many jobs can be undone. */
const REMEMBERED = 20

export interface JobTools {
  progress(progress: BulkProgress): void
  /** To be called before articles are changed; call what it returns with the paths that were. */
  writing(workspace: Workspace): (paths: string[]) => void
  /** Fails where somebody else than the asking window has the article. */
  mayWrite(workspace: Workspace, path: string, window: string): Promise<Result<void>>
  chooseFolder?: ((title: string) => Promise<string | null>) | undefined
}

/** Work on many articles at once. */
export interface Jobs {
  run(workspace: Workspace, args: ParsedArgs<'bulk.run'>, window: string): Promise<Result<BulkReport>>
  cancel(job: string): void
  /** Ends all jobs after the articles that are under way: the newsroom is left. */
  stop(): void
  undo(workspace: Workspace, job: string): Promise<Result<Results['bulk.undo']>>
}

export function createJobs(tools: JobTools): Jobs {
  const running = new Map<string, { isCancelled: boolean }>()
  const trashed = new Map<string, { workspace: Workspace; names: string[] }>()

  async function run(
    workspace: Workspace,
    asked: ParsedArgs<'bulk.run'>,
    window: string,
  ): Promise<Result<BulkReport>> {
    const control = { isCancelled: false }
    running.set(asked.job, control)
    try {
      return await runUntil(control, workspace, asked, window)
    } finally {
      running.delete(asked.job)
    }
  }

  async function runUntil(
    control: { readonly isCancelled: boolean },
    workspace: Workspace,
    { job, which, action, here, confirmed }: ParsedArgs<'bulk.run'>,
    window: string,
  ): Promise<Result<BulkReport>> {
    const selected = await indexOf(workspace).call('select', { which })
    if (!selected.ok) return selected
    const folder = await folderFor(workspace, action, selected.value.length)
    if (!folder.ok) return folder
    const state: JobState = {
      workspace,
      action,
      here,
      isConfirmed: confirmed,
      folder: folder.value,
      names: new Set(),
      files: 0,
      trashed: [],
      isHereSent: false,
      mayWrite: path => tools.mayWrite(workspace, path, window),
    }
    // An export reads what is on the disk, which the window has saved; the rest would come between the window and its file.
    const isLeft = ({ path }: Chosen): boolean => path === here && action.do !== 'export'
    const chosen = selected.value.filter(one => !isLeft(one))
    const { failed, finished } = await work(state, chosen, job, control)
    remember(job, workspace, state.trashed)
    return done({
      total: chosen.length,
      done: finished,
      failed,
      cancelled: control.isCancelled,
      here: action.do === 'export' ? state.isHereSent : selected.value.some(({ path }) => path === here),
      folder: state.files > 0 ? folder.value : null,
      files: state.files,
    })
  }

  async function folderFor(
    workspace: Workspace,
    action: JobState['action'],
    count: number,
  ): Promise<Result<string>> {
    if (action.do !== 'export') return done('')
    return action.choose ? chosenFolder(tools.chooseFolder) : newFolder(workspace, count)
  }

  async function work(
    state: JobState,
    chosen: Chosen[],
    job: string,
    control: { readonly isCancelled: boolean },
  ): Promise<{ failed: BulkFailure[]; finished: number }> {
    const { workspace } = state
    const failed: BulkFailure[] = []
    const teller = createTeller(tools, workspace)
    let finished = 0
    let told = 0
    await eachOf(chosen, WIDTH, async one => {
      if (control.isCancelled) return
      teller.begin()
      const acted = await actSafely(state, one.path)
      teller.end(acted.ok && acted.value.isChanged ? one.path : null)
      if (acted.ok) finished++
      else failed.push(failureOf(one, acted.error))
      if (Date.now() - told < TELLING) return
      told = Date.now()
      tools.progress({ job, done: finished + failed.length, total: chosen.length })
    })
    teller.flush()
    return { failed, finished }
  }

  function remember(job: string, workspace: Workspace, names: string[]): void {
    if (names.length === 0) return
    trashed.set(job, { workspace, names })
    const oldest = trashed.keys().next()
    if (trashed.size > REMEMBERED && !oldest.done) trashed.delete(oldest.value)
  }

  return {
    run,
    cancel(job) {
      const control = running.get(job)
      if (control) control.isCancelled = true
    },
    stop() {
      for (const control of running.values()) control.isCancelled = true
    },
    async undo(workspace, job) {
      const entry = trashed.get(job)
      if (!entry || entry.workspace !== workspace)
        return fail('bulk/no-undo', 'This can no longer be undone here. The articles are in the trash.')
      trashed.delete(job)
      const failed: BulkFailure[] = []
      const teller = createTeller(tools, workspace)
      let restored = 0
      await eachOf(entry.names, WIDTH, async name => {
        teller.begin()
        const back = await restoreFromTrash(workspace, name)
        teller.end(back.ok ? back.value.path : null)
        if (back.ok) restored++
        else failed.push(failureOf({ path: name, headline: '' }, back.error))
      })
      teller.flush()
      return done({ restored, failed })
    },
  }
}

/** A bug met in one article must not take the others with it. */
async function actSafely(state: JobState, path: string): Promise<ReturnType<typeof act>> {
  try {
    return await act(state, path)
  } catch (error) {
    console.error(`copydesk: a job failed on “${path}”:`, error)
    return fail('desk/internal', 'Copydesk made a mistake with this article. Its file was not changed.')
  }
}

const failureOf = (
  { path, headline }: Chosen,
  { code, message }: { code: string; message: string },
): BulkFailure => ({ path, headline, reason: message, asks: ASKS.has(code) })

/** Tells windows and index of changed articles now and then, not once for each. */
function createTeller({ writing }: JobTools, workspace: Workspace) {
  let end: ((paths: string[]) => void) | null = null
  let changed: string[] = []
  let since = 0
  const begin = (): void => {
    if (end) return
    end = writing(workspace)
    since = Date.now()
  }
  const flush = (): void => {
    end?.(changed)
    end = null
    changed = []
  }
  return {
    begin,
    end(path: string | null): void {
      begin()
      if (path !== null) changed.push(path)
      if (Date.now() - since > TOLD) flush()
    },
    flush,
  }
}

/** A folder of its own under `exports/`, named after moment and number, so that no earlier delivery is written over. */
async function newFolder(workspace: Workspace, count: number): Promise<Result<string>> {
  const now = new Date()
  const time = now.toTimeString().slice(0, 8).replaceAll(':', '')
  return resolveInside(workspace.folder, join('exports', `${localDay(now)}-${time}-${count}-articles`))
}
