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
  expect(readFileSync(join(app, 'resources/sample-newsroom/copydesk.json'), 'utf8')).toContain('Tidewater')
  rmSync(folder, { recursive: true })
})
