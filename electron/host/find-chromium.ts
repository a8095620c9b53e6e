import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** A Chromium, Chrome or Edge of this machine, or null. `CHROMIUM_PATH` wins over everything else. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const given = env['CHROMIUM_PATH']
  if (given) return existsSync(given) ? given : null
  return candidates(env).find(file => existsSync(file)) ?? null
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name => env[name])
    return folders.flatMap(folder => (folder ? WINDOWS.map(name => join(folder, name)) : []))
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '')
  const onPath = folders.flatMap(folder => NAMES.map(name => join(folder, name)))
  return process.platform === 'darwin' ? [...MAC, ...onPath] : [...onPath, '/snap/bin/chromium']
}
