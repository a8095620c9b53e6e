// npm runs this after `npm install` and `npm ci`: it builds, so that `npx copydesk` and `npm start` work right away.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { requireNode } from './node-version.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

if (!existsSync(`${root}node_modules/vite`)) {
  console.log('Copydesk is not built: the build tools are not installed (npm install --omit=dev).')
} else {
  requireNode()
  await import('./build.mjs')
}
