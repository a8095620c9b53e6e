// Format, lint with the layer rules, types. All three run even if one fails, so that one run shows everything there is to mend.
import { requireNode } from './node-version.mjs'

requireNode()
const { runTool } = await import('./tools.mjs')

const results = [
  runTool('biome', ['check', '--diagnostic-level=error']),
  runTool('oxlint', ['--type-aware', '--deny-warnings']),
  runTool('tsc', ['-p', '.']),
]
process.exitCode = results.every(Boolean) ? 0 : 1
