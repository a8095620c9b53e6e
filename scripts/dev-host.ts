import { homedir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { createDesk } from '../electron/desk/desk.ts'
import { openOutside } from '../electron/host/open-outside.ts'
import { startBrowserHost } from '../electron/host/server.ts'
import packageFile from '../package.json' with { type: 'json' }
import rendererConfig from './build/renderer.ts'
import { root } from './build/root.ts'

// The browser host with Vite's development server behind its door: same origin, same cookie, same desk as in the built app. Only the
// content policy is missing, because Vite's own client needs inline scripts.
const vite = await createServer({
  configFile: false,
  ...rendererConfig,
  server: { middlewareMode: true, hmr: { port: 24_679 } },
})
const desk = createDesk({
  dataFolder: process.env['COPYDESK_DATA'] ?? join(homedir(), '.cache/copydesk-dev'),
  host: 'browser',
  version: packageFile.version,
  sampleFolder: join(root, 'resources/sample-newsroom'),
  openExternal: openOutside,
  previewUrl: id => `/preview/${id}`,
})
const [workspace] = process.argv.slice(2)
if (workspace) {
  const opened = await desk.handle('workspace.open', { folder: workspace })
  if (!opened.ok) console.error(opened.error.message)
}
const host = await startBrowserHost({
  desk,
  rendererFolder: join(root, 'out/renderer'),
  renderer: vite.middlewares,
  port: Number(process.env['COPYDESK_DEV_PORT']),
  token: process.env['COPYDESK_DEV_TOKEN'] ?? '',
})
console.log(host.url)
