import type { OutsideTools } from './tools.ts'
import type { Undecided } from './undecided.ts'
import type { Watch } from './watch.ts'

/** One article's file that is being followed. Only this room sees it. */
export interface Following extends OutsideTools {
  /** When the file is looked at. */
  readonly watch: Watch
  /** What is open between the page and what others wrote. */
  readonly undecided: Undecided
  /** Whether the last look brought bad news, which counts only once it is seen again. */
  isSuspicious: boolean
}
