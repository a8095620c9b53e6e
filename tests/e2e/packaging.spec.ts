import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPackage, extractAll, listPackage } from '@electron/asar'
import { expect, test } from '@playwright/test'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** How Electron's executable carries its fuses: this text, a version, a count, then one character for each: 0 off, 1 on. */
const WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** A folder that passes for an unpacked Electron: an executable with all its fuses on, and an archive to be replaced. */
async function standInElectron(folder: string): Promise<void> {
  const version = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'empty'))
  await createPackage(join(folder, 'empty'), join(folder, 'resources/default_app.asar'))
  rmSync(join(folder, 'empty'), { recursive: true })
  writeFileSync(join(folder, 'version'), version)
  writeFileSync(join(folder, 'electron'), `#!/bin/sh\n# ${WIRE}\u0001\u000811111111\n`)
  chmodSync(join(folder, 'electron'), 0o755)
}

/** Just enough of Electron for main.js to open its window, after which it tells what it saw. */
const ELECTRON = `
const nothing = () => {}
let answer
export const app = {
  commandLine: { getSwitchValue: () => '' },
  requestSingleInstanceLock: () => true,
  whenReady: () => Promise.resolve(),
  getPath: () => process.env.COPYDESK_DATA,
  getVersion: () => '0.0.0',
  isPackaged: false,
  enableSandbox: nothing, setPath: nothing, on: nothing, quit: nothing, exit: process.exit,
}
const accept = new Proxy({}, { get: (_, name) => (name === 'getAllDisplays' ? () => [] : nothing) })
export const dialog = accept, ipcMain = accept, Menu = accept, nativeTheme = accept, screen = accept, shell = accept
export const session = { defaultSession: new Proxy({ webRequest: accept }, { get: (own, name) => own[name] ?? nothing }) }
export const protocol = { registerSchemesAsPrivileged: nothing, handle: (_, handler) => (answer = handler) }
export class BrowserWindow {
  webContents = accept
  on = nothing
  once = nothing
  constructor(options) {
    this.options = options
  }
  async loadURL(opened) {
    const { status } = await answer(new Request(opened))
    const { existsSync } = await import('node:fs')
    console.log(JSON.stringify({ opened, page: status, preload: existsSync(this.options.webPreferences.preload) }))
    process.exit(0)
  }
}
`

/** Starts the extracted app's main process on that Electron and returns what its window saw. */
function startsOn(app: string): unknown {
  mkdirSync(join(app, 'node_modules/electron'), { recursive: true })
  writeFileSync(join(app, 'node_modules/electron/package.json'), '{"type":"module","exports":"./index.js"}')
  writeFileSync(join(app, 'node_modules/electron/index.js'), ELECTRON)
  const run = spawnSync(process.execPath, [join(app, 'out/electron/main.js')], {
    encoding: 'utf8',
    env: { ...process.env, COPYDESK_DATA: join(app, 'data') },
  })
  expect(run.stdout, run.stderr).not.toBe('')
  return JSON.parse(run.stdout)
}

test('the packaged app holds the built files and nothing else, and starts with every door locked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-dist-'))
  await standInElectron(join(folder, 'electron'))
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--linux',
      'dir',
      '--publish',
      'never',
      `-c.electronDist=${join(folder, 'electron')}`,
      `-c.directories.output=${join(folder, 'dist')}`,
    ],
    { cwd: root, encoding: 'utf8' },
  )
  expect(run.status, run.stdout + run.stderr).toBe(0)
  const app = join(folder, 'dist/linux-unpacked')

  const archive = join(app, 'resources/app.asar')
  const files = listPackage(archive, { isPack: false }).map(file => file.replaceAll('\\', '/'))
  expect(files.filter(file => !/^\/(?:out(?:\/|$)|package\.json$)/.test(file))).toEqual([])
  expect(files.filter(file => file.endsWith('.map'))).toEqual([])
  for (const file of [
    '/package.json',
    '/out/electron/main.js',
    '/out/electron/preload.cjs',
    '/out/desk/index-worker.js',
    '/out/renderer/index.html',
  ]) {
    expect(files).toContain(file)
  }

  // The fuses in their order: run as Node, cookie encryption, NODE_OPTIONS, --inspect, archive integrity, archive only, own
  // snapshot, file: privileges.
  const executable = readFileSync(join(app, 'copydesk'), 'latin1')
  expect(executable.slice(executable.indexOf(WIRE) + WIRE.length + 2).slice(0, 8)).toBe('01001100')

  // Nothing is missing: the command line runs from the archive's content alone.
  extractAll(archive, join(folder, 'app'))
  const help = spawnSync(process.execPath, [join(folder, 'app/out/cli/cli.js'), '--help'], {
    encoding: 'utf8',
  })
  expect(help.stdout).toContain('copydesk')
  expect(startsOn(join(folder, 'app'))).toEqual({ opened: 'app://copydesk/', page: 200, preload: true })
  const preload = readFileSync(join(folder, 'app/out/electron/preload.cjs'), 'utf8')
  expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map(found => found[1])).toEqual(['electron'])
  expect(readFileSync(join(app, 'resources/sample-newsroom/copydesk.json'), 'utf8')).toContain('Tidewater')
  rmSync(folder, { recursive: true })
})
