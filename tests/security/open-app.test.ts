import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findElectron } from '../../electron/host/find-electron.ts'
import { openApp } from '../../electron/host/open-app.ts'
import { createDeskStandIn } from './desk-stand-in.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-open-'))
  mkdirSync(join(folder, 'out/renderer'), { recursive: true })
  writeFileSync(join(folder, 'out/renderer/index.html'), '<title>Copydesk</title>')
  writeFileSync(join(folder, 'package.json'), '{}')
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** A browser that opens the address it is given, notes what it got and ends, as a person who closes the window at once. */
function browserThatLooks(): string {
  const browser = join(folder, 'browser')
  const script = `#!${process.execPath}
const url = process.argv.find(word => word.startsWith('--app=')).slice(6)
fetch(url, { redirect: 'manual' }).then(async welcome => {
  const cookie = welcome.headers.get('set-cookie').split(';')[0]
  const page = await fetch(new URL('/', url), { headers: { cookie } })
  const again = await fetch(url, { redirect: 'manual' })
  const seen = { page: await page.text(), again: again.status, args: process.argv.slice(2) }
  require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'seen.json'))}, JSON.stringify(seen))
})
`
  writeFileSync(browser, script)
  chmodSync(browser, 0o755)
  return browser
}

test.skipIf(process.platform === 'win32')(
  'without Electron the app is a browser window of its own, and ends with it',
  async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '')
    vi.stubEnv('DISPLAY', ':0')
    vi.stubEnv('CHROMIUM_PATH', browserThatLooks())
    const said: string[] = []
    const { desk } = createDeskStandIn()
    const closed = vi.spyOn(desk, 'close')
    await openApp({
      root: folder,
      dataFolder: folder,
      openDesk: async () => desk,
      say: line => said.push(line),
      patience: 20,
    })

    expect(said).toEqual(['Electron is not installed here; Copydesk opens in the browser instead.'])
    const seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'))
    expect(seen.page).toBe('<title>Copydesk</title>')
    // The command line can be read by every user of the machine: its address must not work twice.
    expect(seen.again).toBe(403)
    expect(seen.args).toContain(`--user-data-dir=${join(folder, 'browser-window')}`)
    expect(closed).toHaveBeenCalledOnce()
  },
)

test.skipIf(process.platform !== 'linux')(
  'with no display the address is printed, and Ctrl+C ends it',
  async () => {
    vi.stubEnv('DISPLAY', '')
    vi.stubEnv('WAYLAND_DISPLAY', '')
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
    const { desk } = createDeskStandIn()
    const opened = openApp({ root: folder, dataFolder: folder, openDesk: async () => desk, say: () => {} })
    await vi.waitUntil(() => printed.mock.calls.length > 0)
    const address = String(printed.mock.calls[0]?.[0])
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{64}$/)
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303)
    process.emit('SIGINT')
    await opened
    await expect(fetch(address)).rejects.toThrow('fetch failed')
  },
)

test('Electron is found by its file, never by asking its package to download it', () => {
  const dist = join(folder, 'node_modules/electron/dist')
  mkdirSync(dist, { recursive: true })
  writeFileSync(join(folder, 'node_modules/electron/package.json'), '{}')
  expect(findElectron(folder, {})).toBe(null)
  writeFileSync(join(folder, 'node_modules/electron/path.txt'), 'electron-here')
  expect(findElectron(folder, {})).toBe(null)
  writeFileSync(join(dist, 'electron-here'), '')
  expect(findElectron(folder, {})).toBe(join(dist, 'electron-here'))
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(null)
  writeFileSync(join(elsewhere, 'electron-here'), '')
  expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(
    join(elsewhere, 'electron-here'),
  )
})
