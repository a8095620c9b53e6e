import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import { MAX_MESSAGE_BYTES } from '../contract.ts'
import { answerCall } from './calls.ts'
import type { DeskMessage, DeskService } from './desk-service.ts'

const callMessage = z.strictObject({
  id: z.int().nonnegative(),
  channel: z.string().max(100),
  args: z.unknown(),
})

type Call = z.output<typeof callMessage>

/** Close codes of RFC 6455, section 7.4.1. The protocol itself closes an oversized message with 1009. */
const NOT_TEXT = 1003
const NOT_UNDERSTOOD = 1008
const GOING_AWAY = 1001

/**
 * The socket between windows and desk: `{id, channel, args}` in, `{id, result}` and `{event, payload}` out. Who may connect was decided
 * before; see server-guard.ts.
 */
export function createSockets(desk: DeskService, patience: number) {
  /** Windows that were asked to save, and what to call once they have. */
  const asked = new Map<WebSocket, () => void>()
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
  })

  const stopEvents = desk.on(message => {
    const text = JSON.stringify(message)
    for (const socket of sockets.clients) if (socket.readyState === socket.OPEN) socket.send(text)
  })

  function connected(socket: WebSocket): void {
    const window = randomUUID()
    socket.on('close', () => void desk.left?.(window))
    // ws closes the socket itself on a broken or oversized frame; without a listener it would end the process.
    socket.on('error', error => console.error('A window was disconnected:', error.message))
    socket.on('message', (data, isBinary) => {
      if (isBinary) return socket.close(NOT_TEXT, 'Messages are text.')
      const call = readCall(data)
      if (!call) return socket.close(NOT_UNDERSTOOD, 'This is not a call.')
      void answer(socket, window, call)
    })
  }

  async function answer(socket: WebSocket, window: string, { id, channel, args }: Call): Promise<void> {
    const result = await answerCall(desk, channel, args, window)
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ id, result }))
    if (channel === 'closing.done') asked.get(socket)?.()
  }

  return {
    accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      sockets.handleUpgrade(request, socket, head, connected)
    },
    async unused(ms: number): Promise<void> {
      do await setTimeout(ms)
      while (sockets.clients.size > 0)
    },
    /** Lets every window save first, for `patience` milliseconds at most: whoever stops the host waits for it to end. */
    async close(): Promise<void> {
      const saving = Promise.all([...sockets.clients].map(socket => askToSave(socket, asked)))
      await Promise.race([saving, setTimeout(patience, undefined, { ref: false })])
      stopEvents()
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Copydesk is closing.')
      sockets.close()
    },
  }
}

/** Resolves once the window has saved, or is gone. */
function askToSave(socket: WebSocket, asked: Map<WebSocket, () => void>): Promise<void> {
  return new Promise(resolve => {
    asked.set(socket, resolve)
    socket.once('close', resolve)
    const message: DeskMessage = { event: 'closing', payload: {} }
    socket.send(JSON.stringify(message))
  })
}

function readCall(data: RawData): Call | null {
  try {
    // Node's ws hands over one Buffer per message.
    return callMessage.parse(JSON.parse((data as Buffer).toString('utf8')))
  } catch {
    return null
  }
}
