import { requests } from '../../electron/contract.ts'
import { nodeTarget } from './node-target.ts'

/**
 * The bridge. A sandboxed preload must be one CommonJS file; it gets the contract's channel names as plain text, so that the schemas
 * and their library are not loaded before every window.
 */
export default nodeTarget({
  entry: 'electron/preload.ts',
  folder: 'electron',
  file: 'preload.cjs',
  format: 'cjs',
  target: 'chrome146',
  define: { CHANNELS: JSON.stringify(Object.keys(requests)) },
})
