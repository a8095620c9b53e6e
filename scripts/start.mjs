// `npm start`: builds if the sources are newer, fetches Electron once if it can be had, and opens the app.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { requireNode } from './node-version.mjs'

requireNode()
const { root } = await import('./build/root.ts')
const { isStale } = await import('./build/is-stale.ts')
const { electronObstacle, electronPackage, findElectron } = await import('../electron/host/find-electron.ts')

if (isStale()) {
  const built = spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' })
  if (built.status !== 0) process.exit(built.status ?? 1)
}
fetchElectron()
spawn(process.execPath, [`${root}out/cli/cli.js`, 'open', ...process.argv.slice(2)], { stdio: 'inherit' }).on(
  'exit',
  code => {
    process.exitCode = code ?? 0
  },
)

/** Electron's package comes without its executable; its own installer fetches that. Two minutes at most, and never a reason to stop. */
function fetchElectron() {
  const folder = electronPackage(root)
  if (electronObstacle() || findElectron(root) || !folder || !existsSync(`${folder}/install.js`)) return
  console.error('Fetching Electron …')
  spawnSync(process.execPath, [`${folder}/install.js`], { stdio: 'ignore', timeout: 120_000 })
}
