// The browser tests on the built app: `npm run test:e2e [-- playwright options]`. Builds first where the build is old.
import { requireNode } from './node-version.mjs'

requireNode()
const { isStale } = await import('./build/is-stale.ts')
const { needChromium } = await import('./chromium.ts')
const { runScript, runTool } = await import('./tools.mjs')

if (isStale() && !runScript('build.mjs')) process.exit(1)
const CHROMIUM_PATH = await needChromium()
process.exitCode = runTool('playwright', ['test', ...process.argv.slice(2)], { CHROMIUM_PATH }) ? 0 : 1
