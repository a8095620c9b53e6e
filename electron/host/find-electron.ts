import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const EXECUTABLE: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/**
 * Electron's executable, or null where only its npm package is here. Looks for the file itself: asking the package (`require('electron')`)
 * would start a download.
 */
export function findElectron(root: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const folder = electronPackage(root)
  const name = (folder && readName(folder)) ?? EXECUTABLE[process.platform] ?? 'electron'
  const dist = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? (folder && join(folder, 'dist'))
  if (!dist) return null
  const executable = join(dist, name)
  return existsSync(executable) ? executable : null
}

/** The folder of Electron's npm package, or null where it is not installed. */
export function electronPackage(root: string): string | null {
  try {
    return dirname(createRequire(join(root, 'package.json')).resolve('electron/package.json'))
  } catch {
    return null
  }
}

/** The name that Electron's own installer noted down. */
function readName(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'path.txt'), 'utf8').trim() || null
  } catch {
    return null
  }
}

/** Why Electron cannot show a window here although it is installed, as the beginning of a sentence; null where it can. */
export function electronObstacle(): string | null {
  if (!hasDisplay()) return 'Electron needs a display'
  if (isRoot()) return 'Electron does not run for the root user'
  return null
}

/** Whether there is a screen to open a window on. macOS and Windows always have one. */
export const hasDisplay = (env: NodeJS.ProcessEnv = process.env): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])

/** Chromium's sandbox, and so Electron, refuses to run for the root user of Linux. */
export const isRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0
