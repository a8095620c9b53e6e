// The window with hot reload on a real desk, which starts anew when its own source changes: `npm run dev [-- NEWSROOM_FOLDER]`.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireNode } from './node-version.mjs'

requireNode()
const workspace = process.argv[2]
spawn(
  process.execPath,
  [
    '--watch-preserve-output',
    '--watch',
    fileURLToPath(new URL('dev-host.ts', import.meta.url)),
    ...(workspace ? [resolve(workspace)] : []),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      // The address stays the same when the desk starts anew, so that the open window finds it again.
      COPYDESK_DEV_PORT: process.env.COPYDESK_DEV_PORT ?? '5170',
      COPYDESK_DEV_TOKEN: process.env.COPYDESK_DEV_TOKEN ?? randomBytes(32).toString('hex'),
    },
  },
).on('exit', code => {
  process.exitCode = code ?? 0
})
