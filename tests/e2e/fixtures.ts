import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import {
  _electron,
  type Browser,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test'
import { createWorkspace } from '../../electron/desk/workspace/workspace.ts'
import { findElectron } from '../../electron/host/find-electron.ts'

export { expect }

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Copydesk as a person has it: started on a newsroom, opened, closed and opened again. */
export interface Copydesk {
  /** The newsroom's folder; new for every test. */
  newsroom: string
  /** The app's own folder; new for every test. */
  dataFolder: string
  /** Starts the app and returns its window. */
  open(): Promise<Page>
  /** Starts the app of another machine on the same newsroom, as somebody of this name, and returns its window. */
  openElsewhere(name: string): Promise<Page>
  /** Closes the window as a person would, then the app. */
  close(): Promise<void>
  /** Ends the app as a power cut would. */
  kill(): Promise<void>
}

interface Options {
  /** What the newsroom holds: nothing, or a copy of the sample newsroom. */
  startWith: 'nothing' | 'sample'
}

/**
 * `page` is Copydesk's window on a fresh newsroom: in a browser, or in the real Electron with COPYDESK_E2E_HOST=electron. A test fails
 * when the window logs an error or throws one, whatever else it checked.
 */
export const test = base.extend<Options & { copydesk: Copydesk }>({
  startWith: ['nothing', { option: true }],

  copydesk: async ({ browser, startWith }, give) => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'))
    const newsroom = join(folder, 'Tidewater Courier')
    const dataFolder = join(folder, 'data')
    if (startWith === 'sample') cpSync(join(root, 'resources/sample-newsroom'), newsroom, { recursive: true })
    else expect(await createWorkspace(newsroom)).toMatchObject({ ok: true })

    const problems: string[] = []
    const start = process.env['COPYDESK_E2E_HOST'] === 'electron' ? startElectron : startBrowser
    const now: { running: Running | null } = { running: null }
    const elsewhere: Running[] = []
    await give({
      newsroom,
      dataFolder,
      async open() {
        const running = await start({ newsroom, dataFolder, browser })
        now.running = running
        noteProblems(running.page, problems)
        return running.page
      },
      async openElsewhere(name) {
        const other = join(folder, `data of ${name}`)
        callMyself(name, other)
        const running = await start({ newsroom, dataFolder: other, browser })
        elsewhere.push(running)
        noteProblems(running.page, problems)
        return running.page
      },
      async close() {
        await now.running?.close()
        now.running = null
      },
      async kill() {
        const before = problems.length
        await now.running?.kill()
        now.running = null
        // As below.
        problems.length = before
      },
    })
    // What the window logs once its desk is gone is no fault of the test.
    const logged = [...problems]
    for (const running of [now.running, ...elsewhere]) await running?.kill()
    rmSync(folder, { recursive: true })
    expect(logged, 'errors that the window logged').toEqual([])
  },

  page: async ({ copydesk }, give) => {
    await give(await copydesk.open())
  },
})

/** Writes a name into the app's memory, as its settings would. */
export function callMyself(name: string, dataFolder: string): void {
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(join(dataFolder, 'desk.json'), JSON.stringify({ recent: [], preferences: { name } }))
}

interface Running {
  page: Page
  close(): Promise<void>
  kill(): Promise<void>
}

interface Place {
  newsroom: string
  dataFolder: string
  browser: Browser
}

async function startBrowser({ newsroom, dataFolder, browser }: Place): Promise<Running> {
  const server = spawn(process.execPath, [join(root, 'out/cli/cli.js'), 'serve', newsroom, '--json'], {
    env: { ...process.env, COPYDESK_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  const { url } = JSON.parse(await firstLine(server)) as { url: string }
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  const stop = async (signal: NodeJS.Signals) => {
    server.kill(signal)
    await ended
    await context.close()
  }
  return {
    page,
    async close() {
      // A window that still has to save asks whether to leave, which keeps it open here and fails the test.
      const closed = page.waitForEvent('close')
      await page.close({ runBeforeUnload: true })
      await closed
      await stop('SIGTERM')
    },
    kill: () => stop('SIGKILL'),
  }
}

async function startElectron({ newsroom, dataFolder }: Place): Promise<Running> {
  const executablePath = findElectron(root)
  if (!executablePath)
    throw new Error('COPYDESK_E2E_HOST=electron needs Electron: run node node_modules/electron/install.js')
  const app: ElectronApplication = await _electron.launch({
    executablePath,
    args: [root, `--workspace=${newsroom}`],
    env: { ...(process.env as Record<string, string>), COPYDESK_DATA: dataFolder },
  })
  const page = await app.firstWindow()
  return {
    page,
    close: () => app.close(),
    async kill() {
      const ended = once(app.process(), 'exit')
      app.process().kill('SIGKILL')
      await ended
    },
  }
}

/** The first line a server prints; fails where it ends without one. */
async function firstLine(server: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  const lines = createInterface(server.stdout)
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`copydesk serve ended with code ${code}`)
  })
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string]
  return line
}

/** Playwright's trace puts a script into every frame; the preview's sandbox refuses it, as it refuses all. Exports hold no script. */
const TRACE_IN_PREVIEW = /^Blocked script execution in '[^']*\/preview\//

function noteProblems(page: Page, problems: string[]): void {
  page.on('console', message => {
    if (message.type() === 'error' && !TRACE_IN_PREVIEW.test(message.text())) problems.push(message.text())
  })
  page.on('pageerror', error => problems.push(error.message))
}
