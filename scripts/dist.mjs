// Packages the app for this system: `npm run dist [-- electron-builder options]`. Fetches Electron and the packaging tools.
import { requireNode } from './node-version.mjs'

requireNode()
const { runScript, runTool } = await import('./tools.mjs')

const built = runScript('build.mjs')
process.exitCode = built && runTool('builder', ['--publish', 'never', ...process.argv.slice(2)]) ? 0 : 1
