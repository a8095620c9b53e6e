import { done, fail, type Problem, type Result } from '../../article/result.ts'
import type { DeskState, ParsedArgs, Preferences } from '../contract.ts'
import type { DeskOptions } from './desk.ts'
import { closeIndex, indexOf } from './index/index.ts'
import type { IndexEvent } from './index/protocol.ts'
import { type Memory, readMemory, withRecent, writeMemory } from './preferences.ts'
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

export function createFrontDesk(options: DeskOptions, { tell, onIndex }: FrontDeskEars): FrontDesk {
  let open: Workspace | null = null
  let chosen = false
  let memory: Promise<Memory> | null = null
  let starting: Promise<void> | null = null

  const remembered = (): Promise<Memory> => {
    memory ??= readMemory(options.dataFolder)
    return memory
  }

  /** A change that cannot be written holds until the app ends: a full disk must not keep the theme from changing. */
  async function remember(change: Partial<Memory>): Promise<Memory> {
    const next = { ...(await remembered()), ...change }
    memory = Promise.resolve(next)
    report(await writeMemory(options.dataFolder, next))
    return next
  }

  /** The newsroom used last; on the first start the sample. One that cannot be opened any more leaves the choice to the person. */
  async function start(): Promise<void> {
    const { recent } = await remembered()
    const last = recent[0]
    const opened =
      last === undefined || (await isSample(options.dataFolder, last))
        ? await openSample(options.dataFolder, options.sampleFolder)
        : await openWorkspace(last)
    report(opened)
    if (opened.ok && !chosen) await enter(opened.value)
  }

  const started = (): Promise<void> => {
    if (!chosen) starting ??= start()
    return starting ?? Promise.resolve()
  }

  async function enter(workspace: Workspace): Promise<void> {
    if (open && open !== workspace) void closeIndex(open)
    open = Object.assign(workspace, { author: (await remembered()).preferences.name, tell })
    indexOf(workspace, true).on(onIndex)
    void sweepUnfinished(workspace)
    const { recent } = await remembered()
    if (recent[0] !== workspace.folder) await remember({ recent: withRecent(recent, workspace.folder) })
  }

  async function enterChosen(found: Result<Workspace>): Promise<Result<DeskState>> {
    if (!found.ok) return found
    chosen = true
    await starting
    await enter(found.value)
    return done(await stateNow())
  }

  async function stateNow(): Promise<DeskState> {
    const { recent, preferences } = await remembered()
    const { host, version } = options
    const settings = open?.settings ?? DEFAULT_SETTINGS
    const workspace = open && {
      name: open.settings.name,
      folder: open.folder,
      sample: await isSample(options.dataFolder, open.folder),
    }
    return { host, version, workspace, recent, preferences, settings }
  }

  return {
    async state() {
      await started()
      return stateNow()
    },
    async workspace() {
      await started()
      return open ? stillThere(open) : NONE_OPEN
    },
    async entered() {
      await started()
      return open ? done(open) : NONE_OPEN
    },
    async open(words) {
      const folder = folderFromWords(words)
      return folder.ok ? enterChosen(await openWorkspace(folder.value)) : folder
    },
    async create(words, name) {
      const folder = folderFromWords(words)
      return folder.ok ? enterChosen(await createWorkspace(folder.value, name)) : folder
    },
    async setPreferences({ name, theme, layout }) {
      const { preferences } = await remembered()
      const next: Preferences = {
        name: name ?? preferences.name,
        theme: theme ?? preferences.theme,
        layout: { ...preferences.layout, ...layout },
      }
      if (open) open.author = next.name
      return done((await remember({ preferences: next })).preferences)
    },
    async close() {
      if (open) await closeIndex(open)
    },
  }
}
