import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Electron from 'electron'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { registerScheme, servePages } from '../../electron/host/protocol.ts'
import { createDeskStandIn } from './desk-stand-in.ts'
import { createElectronStandIn } from './electron-stand-in.ts'
import { PATH_ESCAPES } from './path-escapes.ts'
import { firstCall, frame, startElectron } from './start-electron.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

describe('the window', () => {
  test('is a page in a sandbox, without Node, and no flag weakens that', async () => {
    const { window, module } = await startElectron()
    expect(window.options.webPreferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: process.platform === 'darwin',
    })
    expect(window.options.webPreferences).not.toHaveProperty('enableBlinkFeatures')
    expect(window.options.webPreferences).not.toHaveProperty('additionalArguments')
    expect(module.app.enableSandbox).toHaveBeenCalled()
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('app://copydesk/')
  })

  test('a second Copydesk brings the first to the front and opens nothing', async () => {
    const second = await startElectron({ firstInstance: false })
    expect(second.windows).toEqual([])
    expect(second.module.app.quit).toHaveBeenCalled()
    const first = await startElectron()
    first.module.app.emit('second-instance')
    expect(first.window.restore).toHaveBeenCalled()
    expect(first.window.focus).toHaveBeenCalled()
  })
})

describe('the app:// protocol', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-app-'))
  const rendererFolder = join(folder, 'renderer')
  mkdirSync(rendererFolder)
  writeFileSync(join(rendererFolder, 'index.html'), '<title>Copydesk</title>')
  writeFileSync(join(folder, 'secret.html'), 'a source the newsroom protects')
  symlinkSync(join(folder, 'secret.html'), join(rendererFolder, 'link.html'))
  const { protocol } = createElectronStandIn().module
  servePages({ protocol, desk: createDeskStandIn().desk, rendererFolder })
  const [scheme, handler] = firstCall(protocol.handle)
  const ask = async (url: string, method = 'GET') => handler({ url, method } as Request)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('serves the window with the content policy', async () => {
    const page = await ask('app://copydesk/')
    expect(scheme).toBe('app')
    expect(page.status).toBe(200)
    const policy = String(page.headers.get('content-security-policy'))
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).not.toMatch(/unsafe|https?:|ws:|\*/)
  })

  test.each(PATH_ESCAPES)('%s leads nowhere', async path => {
    const page = await ask(`app://copydesk${path}`)
    expect(await page.text()).not.toContain('protects')
  })

  test('answers no other host and no other method', async () => {
    expect((await ask('app://evil/')).status).toBe(404)
    expect((await ask('app://copydesk.evil/')).status).toBe(404)
    expect((await ask('app://copydesk/', 'POST')).status).toBe(405)
  })

  test('has an origin of its own, and no right that goes round the content policy', () => {
    registerScheme(protocol)
    const [[registered]] = firstCall(protocol.registerSchemesAsPrivileged)
    expect(registered?.scheme).toBe('app')
    expect(registered?.privileges).toMatchObject({ standard: true, secure: true })
    expect(registered?.privileges).not.toHaveProperty('bypassCSP')
    expect(registered?.privileges).not.toHaveProperty('allowServiceWorkers')
  })
})

describe('permissions', () => {
  const asked = [
    'media',
    'geolocation',
    'notifications',
    'midi',
    'fullscreen',
    'clipboard-read',
    'openExternal',
    'hid',
  ]

  test.each(asked)('%s is denied, asked for or looked up', async permission => {
    const { module } = await startElectron()
    const [request] = firstCall(module.session.defaultSession.setPermissionRequestHandler)
    const [check] = firstCall(module.session.defaultSession.setPermissionCheckHandler)
    const answers: boolean[] = []
    const details = { requestingUrl: 'app://copydesk/', isMainFrame: true }
    request?.(
      {} as Electron.WebContents,
      permission as Parameters<NonNullable<typeof request>>[1],
      allowed => answers.push(allowed),
      details as Electron.PermissionRequest,
    )
    const found = check?.(null, permission as Parameters<NonNullable<typeof check>>[1], 'app://copydesk', {
      isMainFrame: true,
    } as Electron.PermissionCheckHandlerHandlerDetails)
    expect([...answers, found]).toEqual([false, false])
  })

  test('only the window itself may put text on the clipboard', async () => {
    const { module } = await startElectron()
    const [check] = firstCall(module.session.defaultSession.setPermissionCheckHandler)
    const may = (origin: string, isMainFrame: boolean) =>
      check?.(null, 'clipboard-sanitized-write', origin, {
        isMainFrame,
      } as Electron.PermissionCheckHandlerHandlerDetails)
    expect(may('app://copydesk', true)).toBe(true)
    expect(may('app://copydesk/', true)).toBe(true)
    expect(may('app://copydesk', false)).toBe(false)
    expect(may('app://copydesk.evil', true)).toBe(false)
    expect(may('https://evil.example', true)).toBe(false)
  })

  test('devices and screens are denied', async () => {
    const { module } = await startElectron()
    const [device] = firstCall(module.session.defaultSession.setDevicePermissionHandler)
    const [display] = firstCall(module.session.defaultSession.setDisplayMediaRequestHandler)
    const streams: unknown[] = []
    display?.({} as Electron.DisplayMediaRequestHandlerHandlerRequest, given => streams.push(given))
    expect(device?.({} as Electron.DevicePermissionHandlerHandlerDetails)).toBe(false)
    expect(streams).toEqual([{}])
  })
})

describe('the network', () => {
  test.each([
    ['https://tracker.example/pixel.gif', true],
    ['http://tracker.example/', true],
    ['wss://tracker.example/', true],
    ['ftp://tracker.example/', true],
    ['file:///etc/passwd', true],
    ['app://copydesk/assets/a.js', false],
    ['data:image/png;base64,AAAA', false],
    ['blob:app://copydesk/1', false],
  ])('%s is cancelled: %s', async (url, cancelled) => {
    const { module } = await startElectron()
    const [listener] = firstCall(module.session.defaultSession.webRequest.onBeforeRequest)
    const answer = vi.fn()
    listener({ url } as Electron.OnBeforeRequestListenerDetails, answer)
    expect(answer).toHaveBeenCalledWith({ cancel: cancelled })
  })
})

describe('navigation', () => {
  async function navigate(event: string, url: string, isMainFrame = true): Promise<boolean> {
    const { window } = await startElectron()
    const details = { url, isMainFrame, preventDefault: vi.fn() }
    window.webContents.emit(event, details)
    return details.preventDefault.mock.calls.length > 0
  }

  test.each([
    'https://evil.example/',
    'file:///etc/passwd',
    'app://evil/',
    'app://copydesk.evil/',
    'app://copydesk/preview/p1',
    'app://copydesk/media/tram.svg',
    'data:text/html,<script>alert(1)</script>',
    'javascript:alert(1)',
  ])('the window does not go to %s', async url => {
    expect(await navigate('will-frame-navigate', url)).toBe(true)
  })

  test('the window may load itself anew, and a frame may show a preview', async () => {
    expect(await navigate('will-frame-navigate', 'app://copydesk/')).toBe(false)
    expect(await navigate('will-frame-navigate', 'app://copydesk/preview/p1', false)).toBe(false)
  })

  test.each([
    'https://evil.example/',
    'app://copydesk/',
    'app://copydesk/preview/../',
    'app://evil/preview/p1',
    'file:///',
  ])('a frame does not go to %s', async url => {
    expect(await navigate('will-frame-navigate', new URL(url).href, false)).toBe(true)
  })

  test('redirects and webviews are refused, whatever they say they lead to', async () => {
    expect(await navigate('will-redirect', 'app://copydesk/')).toBe(true)
    expect(await navigate('will-attach-webview', 'app://copydesk/')).toBe(true)
  })

  test.each([
    ['https://tidewater.example/council', 'https://tidewater.example/council'],
    ['mailto:desk@tidewater.example', 'mailto:desk@tidewater.example'],
    ['http://tidewater.example/', null],
    ['https://mayor:secret@evil.example/', null],
    ['file:///etc/passwd', null],
    ['smb://evil.example/share', null],
    ['javascript:alert(1)', null],
    ['ms-msdt:/id PCWDiagnostic', null],
    ['data:text/html,hello', null],
    ['not an address', null],
  ])('a new window for %s never opens; outside goes %s', async (url, outside) => {
    const { window, module } = await startElectron()
    const [handler] = firstCall(window.webContents.setWindowOpenHandler)
    expect(handler({ url } as Electron.HandlerDetails)).toEqual({ action: 'deny' })
    expect(module.shell.openExternal.mock.calls).toEqual(outside === null ? [] : [[outside]])
  })
})

describe('calls of the window', () => {
  async function call(from: Electron.WebFrameMain | null, channel: unknown, args: unknown = {}) {
    const started = await startElectron()
    const [, handler] = firstCall(started.module.ipcMain.handle)
    const result = await handler({ senderFrame: from } as Electron.IpcMainInvokeEvent, channel, args)
    return { result, asked: started.stand.asked }
  }

  test('the window itself is answered', async () => {
    const { result } = await call(frame('app://copydesk'), 'desk.state')
    expect(result).toEqual({ ok: true, value: { channel: 'desk.state' } })
  })

  test.each<[string, Electron.WebFrameMain | null]>([
    ['a frame that is gone', null],
    ['a page of the web', frame('https://evil.example')],
    ['a sandboxed preview', frame('null')],
    ['a frame inside the window', frame('app://copydesk', {})],
    ['another app host', frame('app://copydesk.evil')],
    ['no origin', frame('')],
  ])('%s is refused', async (_, from) => {
    const { result, asked } = await call(from, 'desk.state')
    expect(result).toMatchObject({ ok: false, error: { code: 'desk/not-allowed' } })
    expect(asked).toEqual([])
  })

  test.each(['nonsense', '__proto__', 'constructor', 'toString', '', 7, null, undefined, ['desk.state'], {}])(
    'channel %j does not exist',
    async channel => {
      const { result, asked } = await call(frame('app://copydesk'), channel)
      expect(result).toMatchObject({ ok: false, error: { code: 'desk/unknown-channel' } })
      expect(asked).toEqual([])
    },
  )
})
