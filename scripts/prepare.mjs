// npm runs this after `npm install` and `npm ci`: it builds, so that `npx copydesk` and `npm start` work right away. npx runs it once
// more when it first links the command, and must then leave a build alone that somebody may be working in.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { requireNode } from './node-version.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

if (existsSync(`${root}node_modules/vite`)) {
  requireNode()
  const { isStale } = await import('./build/is-stale.ts')
  if (isStale()) await import('./build.mjs')
} else {
  console.log('Copydesk is not built: the build tools are not installed (npm install --omit=dev).')
}
