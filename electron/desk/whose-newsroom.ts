import { basename } from 'node:path'
import { fail, type Result } from '../../article/result.ts'
import type { Channel, DeskState } from '../contract.ts'

/** Which newsroom each window has in front of it. A desk has one open, and any of its windows may open another. */
export interface WhoseNewsroom {
  /** Fails with `workspace/other-open` where a call is about a newsroom and the window has another one in front of it than is open. */
  check(window: string, channel: Channel, open: string | null): Result<void>
  /** Hears what a window was answered. */
  answered(window: string, channel: Channel, answer: Result<unknown>): void
  left(window: string): void
}

/** Calls about no newsroom, or about which one it is to be. */
const FREE = /^(?:desk|workspace|preferences|link)\./
/** Calls whose answer tells the window which newsroom is open. */
const TELLING: readonly Channel[] = ['desk.state', 'workspace.open', 'workspace.create']

export function createWhoseNewsroom(): WhoseNewsroom {
  const shown = new Map<string, string>()
  return {
    check(window, channel, open) {
      const mine = shown.get(window)
      if (FREE.test(channel) || mine === undefined || open === null || mine === open)
        return { ok: true, value: undefined }
      return fail(
        'workspace/other-open',
        `“${basename(mine)}” is not open any more: another window of this Copydesk has opened “${basename(open)}”. Open “${basename(mine)}” there again, and what is not saved here will be.`,
        { folder: mine },
      )
    },
    answered(window, channel, answer) {
      if (!answer.ok || !TELLING.includes(channel)) return
      const { workspace } = answer.value as DeskState
      if (workspace) shown.set(window, workspace.folder)
    },
    left: window => void shown.delete(window),
  }
}
