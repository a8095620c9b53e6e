import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fail, type Result } from '../../article/result.ts'
import { createDesk } from '../desk/desk.ts'
import type { DeskService } from '../host/desk-service.ts'
import { openApp } from '../host/open-app.ts'
import { openOutside } from '../host/open-outside.ts'
import { startBrowserHost } from '../host/server.ts'
import { EXIT, type Exit, noteProblem, type Terminal } from './exit.ts'
import { newsroomAt } from './newsroom.ts'

/** `copydesk open`: the app, as `npm start` opens it; ends when it is closed. */
export async function openWindow(terminal: Terminal, folder: string | undefined): Promise<Exit> {
  const workspace = folder === undefined ? undefined : resolve(terminal.folder, folder)
  const usable = folder === undefined ? null : await newsroomAt(terminal, folder, false)
  if (usable && !usable.ok) {
    noteProblem(terminal, folder ?? '', usable.error)
    return EXIT.badInput
  }
  const root = packageFolder()
  await openApp({
    root,
    dataFolder: dataFolder(),
    ...(workspace !== undefined && { workspace }),
    openDesk: () => openDesk(root, workspace),
    say: line => terminal.note(line),
  })
  return EXIT.done
}

/** `copydesk serve`: the browser host for one newsroom, until it is interrupted. Prints its address once it listens. */
export async function serveNewsroom(
  terminal: Terminal,
  folder: string,
  options: { port?: number; json?: boolean },
): Promise<Exit> {
  const workspace = resolve(terminal.folder, folder)
  const usable = await newsroomAt(terminal, folder, false)
  if (!usable.ok) {
    noteProblem(terminal, folder, usable.error)
    return EXIT.badInput
  }
  const root = packageFolder()
  const desk = await openDesk(root, workspace)
  const host = await listen(root, desk, options.port)
  if (!host.ok) {
    noteProblem(terminal, folder, host.error)
    return EXIT.badInput
  }
  terminal.print(options.json ? JSON.stringify({ url: host.value.url }) : host.value.url)
  if (!options.json)
    terminal.note('Serving until you press Ctrl+C. The address is secret: whoever has it can edit.')
  await interrupted()
  await host.value.close()
  await desk.close()
  return EXIT.done
}

async function listen(
  root: string,
  desk: DeskService,
  port = 0,
): Promise<Result<Awaited<ReturnType<typeof startBrowserHost>>>> {
  try {
    return {
      ok: true,
      value: await startBrowserHost({ desk, rendererFolder: join(root, 'out/renderer'), port }),
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EADDRINUSE') return fail('serve/port-taken', `Port ${port} is in use by another program.`)
    if (code === 'EACCES') return fail('serve/port-denied', `Port ${port} may not be used by your account.`)
    throw error
  }
}

/** The desk of the browser host, with the newsroom open; without one it opens the one used last. */
async function openDesk(root: string, workspace: string | undefined): Promise<DeskService> {
  const desk = createDesk({
    dataFolder: dataFolder(),
    host: 'browser',
    version: packageVersion(),
    sampleFolder: join(root, 'resources/sample-newsroom'),
    openExternal: openOutside,
    previewUrl: id => `/preview/${id}`,
  })
  if (workspace !== undefined) await desk.handle('workspace.open', { folder: workspace })
  return desk
}

/** The app's own folder, the same that Electron uses, so that both hosts share preferences and the sample's copy. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env['COPYDESK_DATA']) return resolve(env['COPYDESK_DATA'])
  const home = homedir()
  if (platform === 'darwin') return join(home, 'Library/Application Support/Copydesk')
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData/Roaming'), 'Copydesk')
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'Copydesk')
}

/** The version in package.json. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/** The package's root: the nearest folder above this file with a package.json, built or not. */
function packageFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}

function interrupted(): Promise<void> {
  return new Promise(resolve => {
    // Listening on: a second signal, such as the terminal's beside the parent's, must not cut off the closing.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
