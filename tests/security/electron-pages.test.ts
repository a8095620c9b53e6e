import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { expect, test, vi } from 'vitest'
import { followPages } from '../../electron/host/current-page.ts'

test.each(['did-navigate', 'render-process-gone'])(
  'after “%s” another page asks, and the one before holds nothing',
  event => {
    const webContents = new EventEmitter()
    const left = vi.fn<(page: string) => void>()
    const page = followPages(webContents as unknown as Electron.WebContents, left)
    const before = page()
    expect(page()).toBe(before)
    webContents.emit(event)
    expect(left.mock.calls).toEqual([[before]])
    expect(page()).not.toBe(before)
  },
)
