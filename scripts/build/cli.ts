import { nodeTarget } from './node-target.ts'

/** The command line, and with it the browser host. */
export default nodeTarget({
  entry: 'electron/cli.ts',
  folder: 'cli',
  file: 'cli.js',
  format: 'es',
  target: 'node24',
})
