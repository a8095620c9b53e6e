// Measures what the design promises and prints target, figure and ratio: `npm run bench`.
import { isStale } from './build/is-stale.ts'
import { requireNode } from './node-version.mjs'
import { runScript } from './tools.mjs'

requireNode()
if (isStale() && !runScript('build.mjs')) process.exit(1)
await import('../tests/bench/run.ts')
