// Finds a Chromium for tests, benchmarks and icons, and fetches one where there is none and it can be had.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '../electron/host/find-chromium.ts'
import { root } from './build/root.ts'

/** What Chromium needs to run quietly under a test; without its sandbox only where it refuses to run with it. */
export const CHROMIUM_FLAGS: string[] = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of a Chromium, installed first if need be. Ends the process with one clear line where there is no way to get one. */
export async function needChromium(): Promise<string> {
  const found = findChromium() ?? fromDebian() ?? (await fromPlaywright())
  if (found) return found
  console.error(
    process.env['CHROMIUM_PATH']
      ? `There is no Chromium at CHROMIUM_PATH (${process.env['CHROMIUM_PATH']}).`
      : 'The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its executable.',
  )
  process.exit(1)
}

/** Debian's own package, where this may install packages. */
function fromDebian(): string | null {
  if (process.env['CHROMIUM_PATH'] || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.log('Installing chromium with apt-get …')
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  return findChromium()
}

/** The build that Playwright brings for this machine, already there or downloaded. */
async function fromPlaywright(): Promise<string | null> {
  if (process.env['CHROMIUM_PATH']) return null
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.log('Fetching Chromium with Playwright …')
  const cli = `${root}node_modules/@playwright/test/cli.js`
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}
