import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rememberBounds, wasMaximized, windowOptions } from './window.ts'

let dataFolder: string
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'copydesk-window-'))
})
afterEach(() => rmSync(dataFolder, { recursive: true }))

const laptop = { x: 0, y: 0, width: 1920, height: 1080 }
const options = () => windowOptions({ dataFolder, preload: '/preload.cjs', dark: false, screens: [laptop] })

/** Closes a window that lies there. */
function closeAt(bounds: { x: number; y: number; width: number; height: number }, maximized = false): void {
  const window = Object.assign(new EventEmitter(), {
    getNormalBounds: () => bounds,
    isMaximized: () => maximized,
  })
  rememberBounds(window as unknown as BrowserWindow, dataFolder)
  window.emit('close')
}

test('a first window has room for all three columns', () => {
  expect(options()).toMatchObject({ width: 1440, height: 920, show: false })
  expect(options()).not.toHaveProperty('x')
})

test('a window opens where it was closed', () => {
  closeAt({ x: 40, y: 60, width: 1200, height: 800 }, true)
  expect(options()).toMatchObject({ x: 40, y: 60, width: 1200, height: 800 })
  expect(wasMaximized(dataFolder)).toBe(true)
})

test('a window from a screen that is gone comes back to one that is there', () => {
  closeAt({ x: 2400, y: 60, width: 1200, height: 800 })
  expect(options()).toMatchObject({ width: 1440, height: 920 })
  expect(options()).not.toHaveProperty('x')
})

test.each(['', '{', '[]', '{"x":1}', '{"x":0,"y":0,"width":1,"height":1,"maximized":false}'])(
  'a damaged memory %j is no memory',
  text => {
    writeFileSync(join(dataFolder, 'window.json'), text)
    expect(options()).toMatchObject({ width: 1440, height: 920 })
    expect(readFileSync(join(dataFolder, 'window.json'), 'utf8')).toBe(text)
  },
)
