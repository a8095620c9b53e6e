import { done, fail, type Problem, type Result } from '../../article/result.ts'
import type { DeskState, ParsedArgs, Preferences } from '../contract.ts'
import type { DeskOptions } from './desk.ts'
import { closeIndex, indexOf } from './index/index.ts'
import type { IndexEvent } from './index/protocol.ts'
import { createMemory, type LiveMemory, withChange, withRecent } from './preferences.ts'
import { report } from './report.ts'
import { isSample, openSample } from './sample.ts'
import { DEFAULT_SETTINGS } from './workspace/settings.ts'
import { sweepUnfinished } from './workspace/sweep.ts'
import {
  createWorkspace,
  folderFromWords,
  openWorkspace,
  stillThere,
  type Workspace,
} from './workspace/workspace.ts'

/** Which newsroom is open, and what the app remembers: the only state of the desk that is not on the disk. */
export interface FrontDesk {
  state(): Promise<DeskState>
  /** The open newsroom. Fails with `workspace/none-open`, and with `disk/gone` while its folder is not there. */
  workspace(): Promise<Result<Workspace>>
  /** The same, also while its folder is not there: for words that must be kept somewhere. */
  entered(): Promise<Result<Workspace>>
  /** The real path of the open newsroom, where one is open already. */
  folder(): string | null
  open(folder: string): Promise<Result<DeskState>>
  create(folder: string, name: string): Promise<Result<DeskState>>
  setPreferences(change: ParsedArgs<'preferences.set'>): Promise<Result<Preferences>>
  /** Ends the index of the open newsroom. */
  close(): Promise<void>
}

/** What the open newsroom says beside the answers to calls. */
export interface FrontDeskEars {
  /** Tells the windows of a trouble beside the work. */
  tell(problem: Problem): void
  /** Hears what the index says. */
  onIndex(event: IndexEvent): void
}

const NONE_OPEN = fail('workspace/none-open', 'No newsroom is open. Open or create one first.')

/** What the front desk knows. */
interface Front {
  readonly options: DeskOptions
  readonly ears: FrontDeskEars
  readonly memory: LiveMemory
  open: Workspace | null
  /** Whether a person chose a newsroom: then the start no longer has a say. */
  isChosen: boolean
  starting: Promise<void> | null
}

export function createFrontDesk(options: DeskOptions, ears: FrontDeskEars): FrontDesk {
  const memory = createMemory(options.dataFolder)
  const front: Front = { options, ears, memory, open: null, isChosen: false, starting: null }
  return {
    async state() {
      await started(front)
      return stateOf(front)
    },
    async workspace() {
      await started(front)
      return front.open ? stillThere(front.open) : NONE_OPEN
    },
    async entered() {
      await started(front)
      return front.open ? done(front.open) : NONE_OPEN
    },
    folder: () => front.open?.folder ?? null,
    async open(words) {
      const folder = folderFromWords(words)
      return folder.ok ? enterChosen(front, await openWorkspace(folder.value)) : folder
    },
    async create(words, name) {
      const folder = folderFromWords(words)
      return folder.ok ? enterChosen(front, await createWorkspace(folder.value, name)) : folder
    },
    async setPreferences(change) {
      const preferences = withChange((await memory.now()).preferences, change)
      if (front.open) front.open.author = preferences.name
      return done((await memory.change({ preferences })).preferences)
    },
    async close() {
      if (front.open) await closeIndex(front.open)
    },
  }
}

function started(front: Front): Promise<void> {
  if (!front.isChosen) front.starting ??= start(front)
  return front.starting ?? Promise.resolve()
}

/** The newsroom used last; on the first start the sample. One that cannot be opened any more leaves the choice to the person. */
async function start(front: Front): Promise<void> {
  const { dataFolder, sampleFolder } = front.options
  const [last] = (await front.memory.now()).recent
  const opened =
    last === undefined || (await isSample(dataFolder, last))
      ? await openSample(dataFolder, sampleFolder)
      : await openWorkspace(last)
  report(opened)
  if (opened.ok && !front.isChosen) await enter(front, opened.value)
}

async function enterChosen(front: Front, found: Result<Workspace>): Promise<Result<DeskState>> {
  if (!found.ok) return found
  front.isChosen = true
  await front.starting
  await enter(front, found.value)
  return done(await stateOf(front))
}

async function enter(front: Front, workspace: Workspace): Promise<void> {
  const { memory, ears } = front
  if (front.open && front.open !== workspace) void closeIndex(front.open)
  const { preferences } = await memory.now()
  front.open = Object.assign(workspace, { author: preferences.name, tell: ears.tell })
  indexOf(workspace, true).on(ears.onIndex)
  void sweepUnfinished(workspace)
  const { recent } = await memory.now()
  if (recent[0] !== workspace.folder) await memory.change({ recent: withRecent(recent, workspace.folder) })
}

async function stateOf(front: Front): Promise<DeskState> {
  const { host, version, dataFolder } = front.options
  const { recent, preferences } = await front.memory.now()
  const { open } = front
  const settings = open?.settings ?? DEFAULT_SETTINGS
  const workspace = open && {
    name: open.settings.name,
    folder: open.folder,
    sample: await isSample(dataFolder, open.folder),
  }
  return { host, version, workspace, recent, preferences, settings }
}
