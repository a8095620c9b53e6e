import type { Problem, Result } from '../../../article/result.ts'
import type { Desk } from '../../../electron/contract.ts'
import type { OnDisk } from '../on-disk.ts'
import type { Page } from '../page.ts'
import type { OutsideActions, OutsideState } from './types.ts'

/** What the session lends to the part of it that follows the file. */
export interface OutsideTools {
  desk: Desk
  file: OnDisk
  page: Pick<Page, 'current' | 'show' | 'hand'>
  /** What the window shows of all this. */
  state: { get(): OutsideState; set(change: Partial<OutsideState>): void }
  /** The file is at another path from here on. */
  move(path: string): void
  /** The text on the page is not in the file. */
  edited(): void
  /** The file with the text is gone. */
  lost(): void
  /** Nothing on the page needs to be saved any more. */
  settled(): void
  save(): Promise<Result<unknown>>
  /** Runs something while no save is under way. */
  alone<T>(task: () => Promise<T>): Promise<T>
  /** Says that something does not work that should. */
  report(message: string): void
}

/** What the session gets for it. */
export interface Outside extends OutsideActions {
  /** A save by this window set out, or is through. */
  ownSave(): void
  /** A save was refused. Tells whether it is worth another try, because the text was merged or the file found again. */
  refused(problem: Problem): Promise<boolean>
  /** Looks at the file soon. */
  look(): void
  stop(): void
}
