#!/usr/bin/env node
// Kept to syntax that old Nodes read: they must get as far as finding a newer one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const OLDEST = 22
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cli = join(root, 'out', 'cli', 'cli.js')
const isNewEnough = Number(process.versions.node.split('.')[0]) >= OLDEST

if (!existsSync(cli)) stop('Copydesk is not built yet: run "npm run build" in ' + root + '.')
else if (isNewEnough) await import(pathToFileURL(cli).href)
else runWithOwnNode()

/** `npx` finds the Node that comes along with Copydesk by itself; a direct call may land here with an older one. */
function runWithOwnNode() {
  const node = ownNode()
  if (!node) return stop('Copydesk needs Node 22 or newer; this is Node ' + process.versions.node + '.')
  const child = spawn(node, [cli].concat(process.argv.slice(2)), { stdio: 'inherit' })
  // Whoever ends this process means the command: it ends in its own way, and this process with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', error => stop('Copydesk could not start: ' + error.message))
  child.on('exit', code => {
    process.exitCode = code === null ? 1 : code
  })
}

function ownNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  try {
    const found = createRequire(join(root, 'package.json')).resolve(
      'node-' + platform + '-' + process.arch + '/package.json',
    )
    const node = join(dirname(found), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(node) ? node : null
  } catch {
    return null
  }
}

function stop(line) {
  console.error(line)
  process.exitCode = 1
}
