// Measures what the design promises and prints target, figure and ratio: `npm run bench`. `npm run bench -- library` measures the
// library of 100,000 articles instead, which takes minutes.
import { isStale } from './build/is-stale.ts'
import { requireNode } from './node-version.mjs'
import { runScript } from './tools.mjs'

requireNode()
if (isStale() && !runScript('build.mjs')) process.exit(1)
await import(process.argv[2] === 'library' ? '../tests/bench/library.ts' : '../tests/bench/run.ts')
