import { nodeTarget } from './node-target.ts'

/** The thread that keeps the index of the library, for the command line and Electron's main process alike. */
export default nodeTarget({
  entry: 'electron/desk/index/worker.ts',
  folder: 'desk',
  file: 'index-worker.js',
  format: 'es',
  target: 'node24',
})
