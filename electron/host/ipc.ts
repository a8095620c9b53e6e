import type { IpcMain, WebFrameMain } from 'electron'
import { fail, type Result } from '../../article/result.ts'
import { requests } from '../contract.ts'
import { answerCall } from './calls.ts'
import type { DeskService } from './desk-service.ts'
import { CALL } from './ipc-names.ts'
import { ORIGIN } from './protocol.ts'

interface IpcOptions {
  ipcMain: Pick<IpcMain, 'handle'>
  desk: Pick<DeskService, 'handle'>
  /** Names the page that asks. */
  page: () => string
  /** Told how the window answered that it is about to close. */
  closingAnswered: (saved: boolean, kept: boolean) => void
}

/** The desk's side of the bridge. Every call is checked for where it comes from, then goes the way of all calls. */
export function answerWindow({ ipcMain, desk, page, closingAnswered }: IpcOptions): void {
  ipcMain.handle(CALL, async (event, channel: unknown, args: unknown): Promise<Result<unknown>> => {
    if (!isOwnWindow(event.senderFrame)) return fail('desk/not-allowed', 'Only the window may ask the desk.')
    const result = await answerCall(desk, channel, args, page())
    if (channel === 'closing.done' && result.ok) {
      const { saved, kept } = requests['closing.done'].parse(args)
      closingAnswered(saved, kept)
    }
    return result
  })
}

/** A frame that is gone (null), a frame inside the window and a page from anywhere else are not the window. */
function isOwnWindow(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === ORIGIN
}
