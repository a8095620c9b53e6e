import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const SOURCES = ['article', 'electron', 'renderer', 'scripts/build', 'package-lock.json']
const BUILT = [
  'cli/cli.js',
  'desk/index-worker.js',
  'electron/main.js',
  'electron/preload.cjs',
  'renderer/index.html',
]

/** Whether `out/` is missing, in part or altogether, or older than what it is made of. */
export function isStale(): boolean {
  const files = BUILT.map(file => join(root, 'out', file))
  if (!files.every(file => existsSync(file))) return true
  const built = Math.min(...files.map(file => statSync(file).mtimeMs))
  return SOURCES.some(source => newest(join(root, source)) > built)
}

/** The latest change of a file, or of anything in a folder; milliseconds since 1970. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))))
}
