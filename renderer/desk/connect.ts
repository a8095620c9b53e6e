import { fail } from '../../article/result.ts'
import type { Desk } from '../../electron/contract.ts'
import { connectSocket } from './socket.ts'

/** Whether calls can reach the desk. Electron's bridge is always `open`; a socket can be lost and come back. */
export type Connection = 'open' | 'lost'

export interface ConnectedDesk extends Desk {
  connection(): Connection
  /** Tells of every change of `connection()`. Returns the function that ends the subscription. */
  onConnection(listener: (connection: Connection) => void): () => void
}

declare global {
  interface Window {
    /** Electron's preload puts the bridge here; a browser has none. */
    copydesk?: Desk
  }
}

/** The window's way to its desk: Electron's bridge where there is one, the browser host's socket otherwise. */
export async function connectDesk(): Promise<ConnectedDesk> {
  if (window.copydesk) return throughBridge(window.copydesk)
  return connectSocket({ url: `ws://${window.location.host}/desk` })
}

/** The bridge lives as long as the window does. A call that never reached the desk, or made it stumble, is a failure like others. */
export function throughBridge(bridge: Desk): ConnectedDesk {
  return {
    call: (channel, args) =>
      bridge
        .call(channel, args)
        .catch((error: unknown) => fail('desk/no-answer', `The desk could not answer. ${String(error)}`)),
    on: (event, listener) => bridge.on(event, listener),
    connection: () => 'open',
    onConnection: () => () => {},
  }
}
