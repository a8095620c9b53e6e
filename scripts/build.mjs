// Builds everything into out/: the window, Electron's main process, its preload, and the command line.
// `npm run build -- renderer cli` builds only those.
import { requireNode } from './node-version.mjs'

requireNode()
const { build } = await import('vite')

const started = performance.now()
const all = ['renderer', 'electron-main', 'preload', 'cli', 'index-worker']
const chosen = process.argv.slice(2)
const unknown = chosen.filter(name => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} to build, only ${all.join(', ')}.`)
  process.exit(2)
}
const targets = await Promise.all(
  (chosen.length > 0 ? chosen : all).map(name => import(`./build/${name}.ts`)),
)
try {
  await Promise.all(targets.map(target => build({ configFile: false, logLevel: 'warn', ...target.default })))
  console.log(`Built out/ in ${((performance.now() - started) / 1000).toFixed(1)} s`)
} catch (error) {
  // The bundler's message names the file and shows the place; its own stack helps nobody.
  console.error(error.message)
  process.exitCode = 1
}
