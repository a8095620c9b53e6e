import { nodeTarget } from './node-target.ts'

/** Electron's main process. */
export default nodeTarget({
  entry: 'electron/main.ts',
  folder: 'electron',
  file: 'main.js',
  format: 'es',
  target: 'node24',
})
