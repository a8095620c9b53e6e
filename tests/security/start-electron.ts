import type * as Electron from 'electron'
import { vi } from 'vitest'
import { createDeskStandIn } from './desk-stand-in.ts'
import { createElectronStandIn, type WindowStandIn } from './electron-stand-in.ts'

/** Starts the Electron host as Electron would, on stand-ins for Electron and for the desk, up to its open window. */
export async function startElectron(settings: Parameters<typeof createElectronStandIn>[0] = {}) {
  const electron = createElectronStandIn(settings)
  const stand = createDeskStandIn()
  vi.resetModules()
  vi.doMock('electron', () => electron.module)
  vi.doMock('../../electron/desk/desk.ts', () => ({ createDesk: () => stand.desk }))
  await import('../../electron/main.ts')
  if (settings.firstInstance !== false) await vi.waitUntil(() => electron.windows.length > 0)
  return { ...electron, stand, window: electron.windows[0] as WindowStandIn }
}

/** What a mock was called with first; fails where it never was. */
export function firstCall<Args extends unknown[]>(mock: { mock: { calls: Args[] } }): Args {
  const [call] = mock.mock.calls
  if (!call) throw new Error('This was never called')
  return call
}

/** A frame as ipc calls see it. */
export function frame(origin: string, parent: object | null = null): Electron.WebFrameMain {
  return { origin, parent } as unknown as Electron.WebFrameMain
}
