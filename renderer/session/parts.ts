import type { StoreApi } from 'zustand/vanilla'
import type { Desk } from '../../electron/contract.ts'
import type { Analyst } from './analyst.ts'
import type { JournalLoop } from './journal.ts'
import type { LockLine } from './lock.ts'
import type { OnDisk } from './on-disk.ts'
import type { Outside } from './outside/tools.ts'
import type { Page } from './page.ts'
import type { SaveLoop } from './save-loop.ts'
import type { SessionState } from './types.ts'

/** One open article, from the inside: what is known of it, and those who work on it. Only this room sees it. */
export interface SessionParts {
  readonly desk: Desk
  /** What the window shows. */
  readonly store: StoreApi<SessionState>
  /** What is on the page. */
  readonly page: Page
  /** Has it looked at, and shows what was found. */
  readonly findings: Analyst
  /** What the disk has. */
  readonly file: OnDisk
  /** The way of the words into the file, and into the journal where that takes too long. */
  readonly saves: SaveLoop
  readonly journal: JournalLoop
  /** Who may write, at the path that the article has now. */
  lock: LockLine
  /** What others do to the file. */
  readonly outside: Outside
  /** Whether anything was written here since the article was opened. */
  isWritten: boolean
  /** Whether unsaved words are in the journal. */
  isKept: boolean
  /** Whether the words are somewhere else for good, so that nothing of them is saved any more. */
  isAbandoned: boolean
}
