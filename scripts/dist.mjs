// Packages the app for this system: `npm run dist [-- electron-builder options]`. Fetches Electron and the packaging tools.
import { rmSync } from 'node:fs'
import { requireNode } from './node-version.mjs'

requireNode()
const { root } = await import('./build/root.ts')
const { runScript, runTool } = await import('./tools.mjs')

// Nothing of an older build may slip into the archive.
rmSync(`${root}out`, { recursive: true, force: true })
const built = runScript('build.mjs')
process.exitCode = built && runTool('builder', ['--publish', 'never', ...process.argv.slice(2)]) ? 0 : 1
