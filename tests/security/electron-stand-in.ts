import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { vi } from 'vitest'

/**
 * A stand-in for the `electron` module, for machines without Electron's binary. It does nothing but remember what it was told, so that
 * the attacks can call the very handlers that Electron would call. Every part is checked against Electron's own types: a method that
 * Electron renames or drops does not compile here.
 */
export function createElectronStandIn(settings: { firstInstance?: boolean; dataFolder?: string } = {}) {
  const windows: WindowStandIn[] = []

  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    commandLine: { getSwitchValue: vi.fn(() => '') },
    enableSandbox: vi.fn(),
    setPath: vi.fn(),
    getPath: vi.fn(() => settings.dataFolder ?? '/nowhere'),
    getVersion: vi.fn(() => '0.0.0'),
    quit: vi.fn(),
    exit: vi.fn(),
    whenReady: vi.fn(() => Promise.resolve()),
    requestSingleInstanceLock: vi.fn(() => settings.firstInstance ?? true),
  } satisfies MembersOf<Electron.App, 'commandLine'> & { commandLine: MembersOf<Electron.CommandLine> })

  const session = {
    defaultSession: {
      setPermissionRequestHandler: vi.fn<Electron.Session['setPermissionRequestHandler']>(),
      setPermissionCheckHandler: vi.fn<Electron.Session['setPermissionCheckHandler']>(),
      setDevicePermissionHandler: vi.fn<Electron.Session['setDevicePermissionHandler']>(),
      setDisplayMediaRequestHandler: vi.fn<Electron.Session['setDisplayMediaRequestHandler']>(),
      webRequest: { onBeforeRequest: vi.fn<(listener: OnBeforeRequest) => void>() },
    } satisfies MembersOf<Electron.Session, 'webRequest'> & {
      webRequest: Partial<Record<keyof Electron.WebRequest, unknown>>
    },
  }

  const protocol = {
    registerSchemesAsPrivileged: vi.fn<Electron.Protocol['registerSchemesAsPrivileged']>(),
    handle: vi.fn<Electron.Protocol['handle']>(),
  } satisfies MembersOf<Electron.Protocol>

  class BrowserWindow extends WindowStandIn {
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(options)
      windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
  }

  return {
    windows,
    module: {
      app,
      session,
      protocol,
      BrowserWindow,
      ipcMain: { handle: vi.fn<Electron.IpcMain['handle']>() } satisfies MembersOf<Electron.IpcMain>,
      dialog: {
        showErrorBox: vi.fn<Electron.Dialog['showErrorBox']>(),
        showMessageBox: vi.fn<() => Promise<Electron.MessageBoxReturnValue>>(),
        showOpenDialog: vi.fn<() => Promise<Electron.OpenDialogReturnValue>>(),
      } satisfies MembersOf<Electron.Dialog>,
      Menu: {
        setApplicationMenu: vi.fn<(typeof Electron.Menu)['setApplicationMenu']>(),
        buildFromTemplate: vi.fn<(template: Electron.MenuItemConstructorOptions[]) => Electron.Menu>(),
      } satisfies MembersOf<typeof Electron.Menu>,
      nativeTheme: { shouldUseDarkColors: false } satisfies MembersOf<Electron.NativeTheme>,
      screen: {
        getAllDisplays: vi.fn(() => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }]),
      } satisfies { getAllDisplays: () => MembersOf<Electron.Display>[] },
      shell: { openExternal: vi.fn(() => Promise.resolve()) } satisfies MembersOf<Electron.Shell>,
    } satisfies Partial<Record<keyof typeof Electron, unknown>>,
  }
}

/** Some members of an Electron type; `Loose` ones are stood in for by a part of themselves. */
type MembersOf<T, Loose extends keyof T = never> = Partial<Omit<T, Loose>>

type OnBeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void,
) => void

/** A page: it remembers its handlers and what was sent to it. */
export class WebContentsStandIn extends EventEmitter {
  readonly send = vi.fn<Electron.WebContents['send']>()
  readonly isCrashed = vi.fn<Electron.WebContents['isCrashed']>(() => false)
  readonly setWindowOpenHandler = vi.fn<Electron.WebContents['setWindowOpenHandler']>()
}

/** A window: it closes as Electron's does, unless a listener prevents that. */
export class WindowStandIn extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents = new WebContentsStandIn()
  readonly loadURL = vi.fn<(url: string) => Promise<void>>(() => Promise.resolve())
  readonly show = vi.fn<Electron.BrowserWindow['show']>()
  readonly maximize = vi.fn<Electron.BrowserWindow['maximize']>()
  readonly reload = vi.fn<Electron.BrowserWindow['reload']>()
  readonly focus = vi.fn<Electron.BrowserWindow['focus']>()
  readonly restore = vi.fn<Electron.BrowserWindow['restore']>()
  readonly destroy = vi.fn<Electron.BrowserWindow['destroy']>()
  readonly isMinimized = vi.fn<Electron.BrowserWindow['isMinimized']>(() => true)
  readonly isMaximized = vi.fn<Electron.BrowserWindow['isMaximized']>(() => false)
  readonly getNormalBounds = vi.fn<Electron.BrowserWindow['getNormalBounds']>(() => ({
    x: 10,
    y: 20,
    width: 1200,
    height: 800,
  }))
  isClosed = false

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.options = options
  }

  close(): void {
    const event = { defaultPrevented: false, preventDefault: () => void (event.defaultPrevented = true) }
    this.emit('close', event)
    if (event.defaultPrevented) return
    this.isClosed = true
    this.emit('closed')
  }
}
