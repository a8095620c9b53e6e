import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron'
import { z } from 'zod'

/**
 * What the page in the window may do: nothing but be a page. The defaults that matter are written out, so that neither a change of
 * Electron's defaults nor a slip of ours weakens them unnoticed.
 */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Chromium fetches its dictionaries over the network; macOS has its own.
    spellcheck: process.platform === 'darwin',
  }
}

const bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})
type Bounds = z.output<typeof bounds>

/** Size of a first window in logical pixels: both side columns and a full measure of text. */
const FIRST_SIZE = { width: 1440, height: 920 }

interface WindowOptions {
  /** Where the window's place on the screen is remembered. */
  dataFolder: string
  preload: string
  dark: boolean
  /** The usable areas of all screens. */
  screens: Rectangle[]
}

/** Everything the window is created with. Shown only once it has painted, so that no empty frame flashes up. */
export function windowOptions({
  dataFolder,
  preload,
  dark,
  screens,
}: WindowOptions): BrowserWindowConstructorOptions {
  const remembered = rememberedBounds(dataFolder)
  const place = remembered && screens.some(screen => overlaps(screen, remembered)) ? remembered : FIRST_SIZE
  return {
    ...(place === remembered
      ? { x: remembered.x, y: remembered.y, width: remembered.width, height: remembered.height }
      : FIRST_SIZE),
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Copydesk',
    backgroundColor: dark ? '#141311' : '#efece5',
    webPreferences: webPreferences(preload),
  }
}

/** Keeps where the window is, for the next start. */
export function rememberBounds(
  window: Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized'>,
  dataFolder: string,
): void {
  window.on('close', () => {
    const now: Bounds = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(boundsFile(dataFolder), JSON.stringify(now))
    } catch (error) {
      console.error('The place of the window could not be remembered:', error)
    }
  })
}

/** Whether the window filled the screen when it was last closed. */
export function wasMaximized(dataFolder: string): boolean {
  return rememberedBounds(dataFolder)?.maximized ?? false
}

const boundsFile = (dataFolder: string) => join(dataFolder, 'window.json')

function rememberedBounds(dataFolder: string): Bounds | null {
  try {
    return bounds.parse(JSON.parse(readFileSync(boundsFile(dataFolder), 'utf8')))
  } catch {
    return null
  }
}

/** Whether enough of the window lies on a screen for its title bar to be caught with the mouse. */
function overlaps(screen: Rectangle, window: Rectangle): boolean {
  const across = Math.min(screen.x + screen.width, window.x + window.width) - Math.max(screen.x, window.x)
  return across >= 100 && window.y >= screen.y && window.y <= screen.y + screen.height - 40
}
