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
