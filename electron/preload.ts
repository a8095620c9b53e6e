import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Desk } from './contract.ts'
import { CALL, EVENT } from './host/ipc-names.ts'

/** The contract's channels, put in by the build (scripts/build/preload.ts). */
declare const CHANNELS: readonly string[]

const known = new Set(CHANNELS)

/**
 * The one bridge between the window and Electron. It offers the contract's channels and nothing else, and hands payloads on, never
 * Electron's own event objects: those would give a page that was taken over a way to the rest of Electron.
 */
const bridge: Desk = {
  call: (channel, args) =>
    known.has(channel)
      ? ipcRenderer.invoke(CALL, channel, args)
      : Promise.resolve({
          ok: false,
          error: { code: 'desk/unknown-channel', message: 'The desk does not know this request.' },
        }),
  on(event, listener) {
    const pass = (_: IpcRendererEvent, name: unknown, payload: unknown) => {
      if (name === event) listener(payload as Parameters<typeof listener>[0])
    }
    ipcRenderer.on(EVENT, pass)
    return () => void ipcRenderer.removeListener(EVENT, pass)
  },
}

contextBridge.exposeInMainWorld('copydesk', bridge)
