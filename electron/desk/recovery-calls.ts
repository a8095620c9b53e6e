import { done, type Result } from '../../article/result.ts'
import type { ParsedArgs } from '../contract.ts'
import type { DeskOptions } from './desk.ts'
import type { FrontDesk } from './front-desk.ts'
import type { Handlers } from './handlers.ts'
import { readIdentity } from './identity.ts'
import { createJournal } from './journal/journal.ts'
import type { JournalReader } from './journal/offers.ts'
import { listRecovered, readRecovered } from './journal/recover.ts'
import { createLocks, type Locks } from './locks/locks.ts'
import type { Workspace } from './workspace/workspace.ts'

type Answers = Pick<
  Handlers,
  'locks.take' | 'locks.release' | 'journal.keep' | 'journal.drop' | 'recovery.list' | 'recovery.read'
>

/** What keeps windows and machines from writing over each other, and words from being lost before they are saved. */
export interface Safety {
  locks: Locks
  /** Runs a save, and brings the journal in line with it; see `Journal`. */
  saving: <T>(
    workspace: Workspace,
    window: string,
    sent: ParsedArgs<'articles.save'>,
    save: () => Promise<Result<T>>,
  ) => Promise<Result<T>>
  /** For the journal's words: which windows are still there. */
  reader: JournalReader
  /** Answers to the calls about both. */
  answers: Answers
  /** A window asks something, so it is there. */
  came(window: string): void
  /** A window is gone: what it had is free, and what it kept may be offered to others. */
  left(window: string): Promise<void>
}

/** @param tell tells the windows that somebody took an article or let go of it */
export function createSafety(
  { dataFolder }: Pick<DeskOptions, 'dataFolder'>,
  front: FrontDesk,
  tell: (path: string) => void,
): Safety {
  const windows = new Set<string>()
  /** How often each window has left each article: words that it kept before are not its own any more, but to be offered. */
  const leavings = new Map<string, number>()
  const leavingsOf = (window: string, path: string): number => leavings.get(`${window} ${path}`) ?? 0
  const openingOf = (window: string, path: string): string => `${window} ${leavingsOf(window, path)}`
  const identity = readIdentity(dataFolder)
  const locks = createLocks({ identity, tell })
  const journal = createJournal({ identity, dataFolder })
  const isOpen = (opening: string, path: string): boolean => {
    const [window = ''] = opening.split(' ')
    return windows.has(window) && opening === openingOf(window, path)
  }
  const reader: JournalReader = { identity, dataFolder, locks, isOpen }

  async function inside<T>(task: (workspace: Workspace) => Promise<Result<T>>): Promise<Result<T>> {
    const workspace = await front.workspace()
    return workspace.ok ? task(workspace.value) : workspace
  }
  /** As `inside`, also while the newsroom's folder is not there. */
  async function anyway<T>(task: (workspace: Workspace) => Promise<Result<T>>): Promise<Result<T>> {
    const workspace = await front.entered()
    return workspace.ok ? task(workspace.value) : workspace
  }

  return {
    locks,
    saving: (workspace, window, sent, save) =>
      journal.around(workspace, openingOf(window, sent.path), sent, save),
    reader,
    answers: {
      'locks.take': ({ path, over }, window) =>
        inside(workspace => locks.take(workspace, path, window, over)),
      'locks.release': ({ path }, window) => {
        leavings.set(`${window} ${path}`, leavingsOf(window, path) + 1)
        return anyway(workspace => locks.release(workspace, path, window))
      },
      'journal.keep': (sent, window) =>
        anyway(workspace => journal.keep(workspace, openingOf(window, sent.path), sent)),
      'journal.drop': async ({ path }, window) => {
        await journal.drop(openingOf(window, path), path)
        return done({})
      },
      'recovery.list': args => inside(workspace => listRecovered(workspace, args, reader)),
      'recovery.read': args => inside(workspace => readRecovered(workspace, args, reader)),
    },
    came: window => void windows.add(window),
    async left(window) {
      windows.delete(window)
      for (const key of leavings.keys()) if (key.startsWith(`${window} `)) leavings.delete(key)
      await locks.left(window)
    },
  }
}
