import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeskService } from './desk-service.ts'
import { findChromium } from './find-chromium.ts'
import { electronObstacle, findElectron, hasDisplay, isRoot } from './find-electron.ts'
import { handToSystem } from './open-outside.ts'
import { type BrowserHost, startBrowserHost } from './server.ts'

interface OpenAppOptions {
  /** The package's root folder: `out/` and `node_modules/` are in it. */
  root: string
  /** The app's own folder on this machine, for the profile of a browser window. */
  dataFolder: string
  /** Absolute folder of the newsroom to open; the one used last where not given. */
  workspace?: string
  /** Makes the desk for the browser host, with that newsroom open. Electron makes its own. */
  openDesk: () => Promise<DeskService>
  /** Says one line to the person who started this. */
  say: (line: string) => void
  /** Milliseconds without a window after which a browser that went on in another process counts as closed. */
  patience?: number
}

/** An Electron that ends sooner than this never showed a window. Milliseconds. */
const TOO_SHORT = 4000

/**
 * Opens the app and returns once it is closed: in Electron where its executable is, else in a browser window of its own, else in the
 * usual browser; with no display it prints its address and waits for Ctrl+C.
 */
export async function openApp(options: OpenAppOptions): Promise<void> {
  const reason = await openInElectron(options)
  if (reason === null) return
  options.say(`${reason}; Copydesk opens in the browser instead.`)
  await openInBrowser(options)
}

/** Null once Electron has run and ended, else why it could not, as the beginning of a sentence. */
async function openInElectron({ root, workspace }: OpenAppOptions): Promise<string | null> {
  const electron = findElectron(root)
  if (!electron) return 'Electron is not installed here'
  const obstacle = electronObstacle()
  if (obstacle) return obstacle
  const started = performance.now()
  const code = await ended(
    spawn(electron, [root, ...(workspace ? [`--workspace=${workspace}`] : [])], { stdio: 'inherit' }),
  )
  return code !== 0 && performance.now() - started < TOO_SHORT ? 'Electron could not start' : null
}

async function openInBrowser(options: OpenAppOptions): Promise<void> {
  const desk = await options.openDesk()
  const host = await startBrowserHost({ desk, rendererFolder: join(options.root, 'out/renderer') })
  try {
    const closed = await openOwnWindow(host, options)
    if (!closed) await openUsualBrowser(host, options.say)
  } finally {
    await host.close()
    await desk.close()
  }
}

/** A window of Chromium that is the app and nothing else. True once it was closed, false where there is none to be had. */
async function openOwnWindow(
  host: BrowserHost,
  { dataFolder, say, patience = 5000 }: OpenAppOptions,
): Promise<boolean> {
  const chromium = hasDisplay() ? findChromium() : null
  if (!chromium) return false
  const profile = join(dataFolder, 'browser-window')
  await mkdir(profile, { recursive: true })
  const code = await ended(
    spawn(chromium, [`--app=${host.oneTimeUrl()}`, ...windowFlags(profile)], { stdio: 'ignore' }),
  )
  if (code !== 0) {
    say(`${chromium} ended with code ${code}.`)
    return false
  }
  // A Chromium that runs already takes the window over, and the process that was started ends at once.
  await host.unused(patience)
  return true
}

/** The person's usual browser, or their own hands where there is no display; until Ctrl+C. */
async function openUsualBrowser(host: BrowserHost, say: (line: string) => void): Promise<void> {
  const opened = hasDisplay() && (await tookIt(handToSystem(host.oneTimeUrl())))
  if (!opened) say('Open this address in a browser on this machine; Ctrl+C here ends Copydesk.')
  console.log(host.url)
  await interrupted()
}

const tookIt = (handing: Promise<void>): Promise<boolean> =>
  handing.then(
    () => true,
    () => false,
  )

/** Its own profile, no welcome, no calls home. */
const windowFlags = (profile: string): string[] => [
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot() ? ['--no-sandbox'] : []),
]

/** The exit code; 1 where the program could not be started or was ended by a signal. */
function ended(child: ChildProcess): Promise<number> {
  return new Promise(resolve => {
    child.once('error', () => resolve(1))
    child.once('exit', code => resolve(code ?? 1))
  })
}

function interrupted(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
