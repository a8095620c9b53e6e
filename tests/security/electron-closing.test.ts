import type * as Electron from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { saveBeforeClosing } from '../../electron/host/closing.ts'
import { createElectronStandIn, WindowStandIn } from './electron-stand-in.ts'
import { firstCall, frame, startElectron } from './start-electron.ts'

const KEEP_OPEN = 0
const CLOSE_ANYWAY = 1

function open(choice = KEEP_OPEN) {
  const window = new WindowStandIn({})
  const { dialog } = createElectronStandIn().module
  dialog.showMessageBox.mockResolvedValue({ response: choice, checkboxChecked: false })
  const clock: { task: (() => void) | null } = { task: null }
  const answer = saveBeforeClosing({
    window: window as unknown as Electron.BrowserWindow,
    dialog: dialog as unknown as Electron.Dialog,
    later: task => {
      clock.task = task
      return () => {
        clock.task = null
      }
    },
  })
  return { window, dialog, answer, clock }
}

/** Lets promises that are settled go on. */
const settle = () => new Promise(resolve => setImmediate(resolve))

describe('closing the window', () => {
  test('asks the window to save, and closes once it has', () => {
    const { window, answer, clock } = open()
    window.close()
    expect(window.isClosed).toBe(false)
    expect(firstCall(window.webContents.send)).toEqual(['copydesk:event', 'closing', {}])
    answer(true)
    expect(window.isClosed).toBe(true)
    expect(clock.task).toBe(null)
  })

  test('a second click on the close button does not close a window that is still saving', () => {
    const { window } = open()
    window.close()
    window.close()
    expect(window.isClosed).toBe(false)
    expect(window.webContents.send).toHaveBeenCalledTimes(1)
  })

  test('where saving fails the person decides, and may keep the window and try again', async () => {
    const { window, answer, dialog } = open(KEEP_OPEN)
    window.close()
    answer(false)
    await settle()
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(1)
    expect(window.isClosed).toBe(false)
    window.close()
    answer(true)
    expect(window.isClosed).toBe(true)
  })

  test('where saving fails the person may close all the same', async () => {
    const { window, answer } = open(CLOSE_ANYWAY)
    window.close()
    answer(false)
    await settle()
    expect(window.isClosed).toBe(true)
  })

  test('words that the journal has are not called lost', async () => {
    const { window, answer, dialog } = open(CLOSE_ANYWAY)
    window.close()
    answer(false, true)
    await settle()
    expect(dialog.showMessageBox).toHaveBeenCalledWith(
      expect.objectContaining({ detail: expect.stringContaining('keeps the last changes') }),
    )
    expect(window.isClosed).toBe(true)
  })

  test('a window that never answers does not hang for ever: the person is asked', async () => {
    const { window, clock, dialog } = open(CLOSE_ANYWAY)
    window.close()
    clock.task?.()
    await settle()
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(1)
    expect(window.isClosed).toBe(true)
  })

  test('a save that arrives while the question is on the screen settles it', async () => {
    const { window, clock, answer, dialog } = open()
    dialog.showMessageBox.mockReturnValue(new Promise(() => {}))
    window.close()
    clock.task?.()
    answer(true)
    expect(window.isClosed).toBe(true)
  })

  test('a window that crashed is not asked', () => {
    const { window } = open()
    window.webContents.isCrashed.mockReturnValue(true)
    window.close()
    expect(window.isClosed).toBe(true)
  })

  test('an answer nobody asked for closes nothing', () => {
    const { window, answer } = open()
    answer(true)
    expect(window.isClosed).toBe(false)
  })
})

describe('ending the app', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => vi.restoreAllMocks())

  test('the answer of the window comes over the bridge', async () => {
    const { window, module } = await startElectron()
    const [, handler] = firstCall(module.ipcMain.handle)
    window.close()
    expect(window.isClosed).toBe(false)
    const event = { senderFrame: frame('app://copydesk') } as Electron.IpcMainInvokeEvent
    await handler(event, 'closing.done', { saved: true })
    expect(window.isClosed).toBe(true)
  })

  test('the desk finishes its writing before the app ends', async () => {
    const { module, stand } = await startElectron()
    const close = vi.spyOn(stand.desk, 'close')
    const quitting = { preventDefault: vi.fn() }
    module.app.emit('will-quit', quitting)
    expect(quitting.preventDefault).toHaveBeenCalled()
    await vi.waitUntil(() => module.app.quit.mock.calls.length > 0)
    expect(close).toHaveBeenCalled()
    const again = { preventDefault: vi.fn() }
    module.app.emit('will-quit', again)
    expect(again.preventDefault).not.toHaveBeenCalled()
  })
})
