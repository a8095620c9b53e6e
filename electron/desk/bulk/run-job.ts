import { join } from 'node:path'
import { done, fail, type Result } from '../../../article/result.ts'
import type { ParsedArgs } from '../../contract.ts'
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
import { createTeller } from './teller.ts'

/** How many articles are under way at a time: one that is slow to read keeps none of the others waiting. */
const WIDTH = 4
/** Milliseconds between two words about the progress. */
const TELLING = 100

export interface JobTools {
  progress(progress: BulkProgress): void
  /** To be called before articles are changed; call what it returns with the paths that were. */
  writing(workspace: Workspace): (paths: string[]) => void
  /** Fails where somebody else than the asking window has the article. */
  mayWrite(workspace: Workspace, path: string, window: string): Promise<Result<void>>
  chooseFolder?: ((title: string) => Promise<string | null>) | undefined
}

/** Work on many articles that a window asked for. */
export interface Job {
  workspace: Workspace
  window: string
  asked: ParsedArgs<'bulk.run'>
  /** Set by whoever wants it to end after the articles that are under way. */
  isCancelled: boolean
}

/** Does a job to its end. The report comes with the entries of the trash that it made. */
export async function runJob(
  tools: JobTools,
  job: Job,
): Promise<Result<{ report: BulkReport; trashed: string[] }>> {
  const { workspace, window, asked } = job
  const { action, here } = asked
  const selected = await indexOf(workspace).call('select', { which: asked.which })
  if (!selected.ok) return selected
  const folder = await folderFor(tools, job, selected.value.length)
  if (!folder.ok) return folder
  const state: JobState = {
    workspace,
    action,
    here,
    isConfirmed: asked.confirmed,
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
  const { failed, finished } = await work(tools, job, state, chosen)
  const report: BulkReport = {
    total: chosen.length,
    done: finished,
    failed,
    cancelled: job.isCancelled,
    here: action.do === 'export' ? state.isHereSent : selected.value.some(({ path }) => path === here),
    folder: state.files > 0 ? folder.value : null,
    files: state.files,
  }
  return done({ report, trashed: state.trashed })
}

/** Where a job's exports go; empty for other actions. */
async function folderFor(
  { chooseFolder }: JobTools,
  { workspace, asked: { action } }: Job,
  count: number,
): Promise<Result<string>> {
  if (action.do !== 'export') return done('')
  return action.choose ? chosenFolder(chooseFolder) : newFolder(workspace, count)
}

/** A folder of its own under `exports/`, named after moment and number, so that no earlier delivery is written over. */
async function newFolder(workspace: Workspace, count: number): Promise<Result<string>> {
  const now = new Date()
  const time = now.toTimeString().slice(0, 8).replaceAll(':', '')
  return resolveInside(workspace.folder, join('exports', `${localDay(now)}-${time}-${count}-articles`))
}

async function work(
  tools: JobTools,
  job: Job,
  state: JobState,
  chosen: Chosen[],
): Promise<{ failed: BulkFailure[]; finished: number }> {
  const failed: BulkFailure[] = []
  const teller = createTeller(() => tools.writing(job.workspace))
  let finished = 0
  let told = 0
  await eachOf(chosen, WIDTH, async one => {
    if (job.isCancelled) return
    teller.begin()
    const acted = await actSafely(state, one.path)
    teller.end(acted.ok && acted.value.isChanged ? one.path : null)
    if (acted.ok) finished++
    else failed.push(failureOf(one, acted.error))
    if (Date.now() - told < TELLING) return
    told = Date.now()
    tools.progress({ job: job.asked.job, done: finished + failed.length, total: chosen.length })
  })
  teller.flush()
  return { failed, finished }
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

/** Brings articles back from the trash, by the names of their entries. */
export async function bringBack(
  tools: JobTools,
  workspace: Workspace,
  names: string[],
): Promise<{ restored: number; failed: BulkFailure[] }> {
  const failed: BulkFailure[] = []
  const teller = createTeller(() => tools.writing(workspace))
  let restored = 0
  await eachOf(names, WIDTH, async name => {
    teller.begin()
    const back = await restoreFromTrash(workspace, name)
    teller.end(back.ok ? back.value.path : null)
    if (back.ok) restored++
    else failed.push(failureOf({ path: name, headline: '' }, back.error))
  })
  teller.flush()
  return { restored, failed }
}

const failureOf = (
  { path, headline }: Chosen,
  { code, message }: { code: string; message: string },
): BulkFailure => ({ path, headline, reason: message, asks: ASKS.has(code) })
