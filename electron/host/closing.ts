import type { BrowserWindow, Dialog } from 'electron'
import { EVENT } from './ipc-names.ts'

/** Milliseconds the window has to save before the person is asked: a save takes a few of them, so this is a window that hangs. */
const PATIENCE = 5000

interface ClosingOptions {
  window: Pick<BrowserWindow, 'on' | 'close' | 'destroy' | 'webContents'>
  dialog: Pick<Dialog, 'showMessageBox'>
  /** Runs `task` after `ms` milliseconds; returns what takes it back. */
  later?: (task: () => void, ms: number) => () => void
}

const LOST = 'If you close now, the last changes to the article are lost.'
const KEPT =
  'Copydesk keeps the last changes in its journal and offers them when the article is opened again.'

type State = 'open' | 'saving' | 'asking' | 'closing'

const laterByClock = (task: () => void, ms: number) => {
  const timer = setTimeout(task, ms)
  return () => clearTimeout(timer)
}

/**
 * Lets the window close only after it has saved. Where saving fails or the window does not answer, the person decides: words are never
 * thrown away silently, and the app never refuses to end. Returns the function that takes the window's answer.
 */
export function saveBeforeClosing({ window, dialog, later = laterByClock }: ClosingOptions) {
  let state: State = 'open'
  let stopWaiting = () => {}

  window.on('close', event => {
    if (state === 'closing' || window.webContents.isCrashed()) return
    event.preventDefault()
    if (state !== 'open') return
    state = 'saving'
    stopWaiting = later(() => void askPerson('Copydesk has not finished saving.'), PATIENCE)
    window.webContents.send(EVENT, 'closing', {})
  })

  function letGo(): void {
    state = 'closing'
    window.close()
  }

  async function askPerson(message: string, kept = false): Promise<void> {
    state = 'asking'
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message,
      detail: kept ? KEPT : LOST,
      buttons: ['Keep open', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    // The window may have saved after all while the question was on the screen.
    if (state !== 'asking') return
    if (response === 1) letGo()
    else state = 'open'
  }

  return (saved: boolean, kept = false): void => {
    if (state === 'saving') {
      stopWaiting()
      if (saved) letGo()
      else void askPerson('The article could not be saved.', kept)
    } else if (state === 'asking' && saved) {
      letGo()
    }
  }
}
