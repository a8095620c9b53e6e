import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeskService } from './desk-service.ts'
import { findChromium } from './find-chromium.ts'
import { electronObstacle, findElectron, hasDisplay, isRoot } from './find-electron.ts'
import { handToSystem } from './open-outside.ts'
import { startBrowserHost } from './server.ts'

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

async function openInBrowser({ root, dataFolder, openDesk, say }: OpenAppOptions): Promise<void> {
  const desk = await openDesk()
  const host = await startBrowserHost({ desk, rendererFolder: join(root, 'out/renderer') })
  try {
    await showUntilClosed(host.url, host.oneTimeUrl, dataFolder, say)
  } finally {
    await host.close()
    await desk.close()
  }
}

async function showUntilClosed(
  url: string,
  oneTimeUrl: () => string,
  dataFolder: string,
  say: (line: string) => void,
): Promise<void> {
  const chromium = hasDisplay() ? findChromium() : null
  if (chromium) {
    const profile = join(dataFolder, 'browser-window')
    await mkdir(profile, { recursive: true })
    const code = await ended(
      spawn(chromium, [`--app=${oneTimeUrl()}`, ...windowFlags(profile)], { stdio: 'ignore' }),
    )
    if (code === 0) return
  }
  const opened =
    hasDisplay() &&
    (await handToSystem(oneTimeUrl()).then(
      () => true,
      () => false,
    ))
  say(`Copydesk is at ${url} until you press Ctrl+C${opened ? '' : ' here: open it in a browser'}.`)
  await interrupted()
}

/** A browser window that is the app and nothing else: its own profile, no welcome, no calls home. */
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
