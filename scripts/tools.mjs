// Runs the development tools under this very Node, by their JavaScript entry: no shell, and the same on every system.
import { spawnSync } from 'node:child_process'
import { root } from './build/root.ts'

const ENTRIES = {
  biome: '@biomejs/biome/bin/biome',
  oxlint: 'oxlint/bin/oxlint',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  builder: 'electron-builder/cli.js',
}

/** Runs one tool with its output shown as it comes; true where it ended well. */
export function runTool(name, args, env = {}) {
  return runNode([`${root}node_modules/${ENTRIES[name]}`, ...args], env)
}

/** Runs one of the scripts beside this file. */
export function runScript(name, args = [], env = {}) {
  return runNode([`${root}scripts/${name}`, ...args], env)
}

function runNode(args, env) {
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return run.status === 0
}
