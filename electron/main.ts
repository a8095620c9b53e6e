import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron'
import { createDesk } from './desk/desk.ts'
import { saveBeforeClosing } from './host/closing.ts'
import { followPages } from './host/current-page.ts'
import { createOpener } from './host/external-links.ts'
import { answerWindow } from './host/ipc.ts'
import { EVENT } from './host/ipc-names.ts'
import { menuTemplate } from './host/menu.ts'
import { forbidNavigation } from './host/navigation.ts'
import { denyNetwork, denyPermissions } from './host/permissions.ts'
import { ORIGIN, registerScheme, servePages } from './host/protocol.ts'
import { becomeOnlyInstance } from './host/single-instance.ts'
import { rememberBounds, wasMaximized, windowOptions } from './host/window.ts'

const outFolder = fileURLToPath(new URL('..', import.meta.url))
let window: BrowserWindow | null = null
let page: () => string = () => ''
let closingAnswered: (saved: boolean, kept: boolean) => void = () => {}

// The same variable that the command line knows: a data folder of its own for tests and second installations.
if (process.env['COPYDESK_DATA']) app.setPath('userData', process.env['COPYDESK_DATA'])
registerScheme(protocol)
app.enableSandbox()
if (becomeOnlyInstance(app, () => window)) start().catch(giveUp)
else app.quit()

async function start(): Promise<void> {
  const openOutside = createOpener(address => shell.openExternal(address))
  forbidNavigation(app, openOutside)
  await app.whenReady()
  denyPermissions(session.defaultSession)
  denyNetwork(session.defaultSession)

  const desk = await openDesk(openOutside)
  servePages({ protocol, desk, rendererFolder: join(outFolder, 'renderer') })
  answerWindow({
    ipcMain,
    desk,
    page: () => page(),
    closingAnswered: (saved, kept) => closingAnswered(saved, kept),
  })
  desk.on(({ event, payload }) => window?.webContents.send(EVENT, event, payload))
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(
        name => window?.webContents.send(EVENT, 'command', { name }),
        process.platform === 'darwin',
      ),
    ),
  )
  window = openWindow()
  page = followPages(window.webContents, left => void desk.left?.(left))
  endWithWindow(() => desk.close())
}

/** Opens the desk on the newsroom named by `--workspace=`, else on the one used last. */
async function openDesk(openOutside: (url: string) => Promise<void>) {
  const desk = createDesk({
    dataFolder: app.getPath('userData'),
    host: 'electron',
    version: app.getVersion(),
    sampleFolder: app.isPackaged
      ? join(process.resourcesPath, 'sample-newsroom')
      : join(outFolder, '../resources/sample-newsroom'),
    chooseFolder,
    chooseBackup,
    openExternal: openOutside,
    previewUrl: id => `/preview/${id}`,
  })
  const workspace = app.commandLine.getSwitchValue('workspace')
  if (workspace !== '') {
    const opened = await desk.handle('workspace.open', { folder: workspace })
    if (!opened.ok) dialog.showErrorBox('The newsroom could not be opened', opened.error.message)
  }
  return desk
}

async function chooseFolder(title: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({
    title,
    message: title,
    properties: ['openDirectory', 'createDirectory'],
  })
  return filePaths[0] ?? null
}

async function chooseBackup(): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({
    title: 'Choose a backup',
    message: 'Choose a backup',
    properties: ['openFile'],
    filters: [{ name: 'Backups', extensions: ['zip'] }],
  })
  return filePaths[0] ?? null
}

function openWindow(): BrowserWindow {
  const dataFolder = app.getPath('userData')
  const opened = new BrowserWindow(
    windowOptions({
      dataFolder,
      preload: join(outFolder, 'electron/preload.cjs'),
      dark: nativeTheme.shouldUseDarkColors,
      screens: screen.getAllDisplays().map(display => display.workArea),
    }),
  )
  rememberBounds(opened, dataFolder)
  closingAnswered = saveBeforeClosing({ window: opened, dialog })
  opened.on('closed', () => {
    window = null
  })
  opened.once('ready-to-show', () => {
    if (wasMaximized(dataFolder)) opened.maximize()
    opened.show()
  })
  // A page that crashed comes back with what the desk has: every change but those of the last moment.
  opened.webContents.on('render-process-gone', (_, { reason }) => {
    console.error(`The window stopped: ${reason}`)
    if (reason !== 'clean-exit') opened.reload()
  })
  opened.loadURL(`${ORIGIN}/`).catch(giveUp)
  return opened
}

/** Copydesk is its one window: when that is closed the app ends, and the desk finishes its writing first. */
function endWithWindow(closeDesk: () => Promise<void>): void {
  let deskClosed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', event => {
    if (deskClosed) return
    event.preventDefault()
    void closeDesk().finally(() => {
      deskClosed = true
      app.quit()
    })
  })
}

function giveUp(error: unknown): void {
  console.error(error)
  dialog.showErrorBox('Copydesk could not start', error instanceof Error ? error.message : String(error))
  app.exit(1)
}
