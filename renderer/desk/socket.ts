import { fail, type Result } from '../../article/result.ts'
import type { DeskEvent, DeskEvents } from '../../electron/contract.ts'
import type { ConnectedDesk, Connection } from './connect.ts'

/** The part of a WebSocket that is used here, so that tests can hand in one without a network. */
export type SocketLike = Pick<WebSocket, 'send' | 'close' | 'readyState'> & {
  onopen: (() => void) | null
  onclose: ((event: { code: number }) => void) | null
  onmessage: ((event: { data: string }) => void) | null
}

interface SocketOptions {
  url: string
  makeSocket?: (url: string) => SocketLike
  /** Runs `task` after `ms` milliseconds. */
  later?: (task: () => void, ms: number) => void
}

/** Milliseconds until the next try: quick at first, because a restarted desk is back in a moment, then never more than 5 s apart. */
const retryDelay = (failures: number) => Math.min(5000, 200 * 2 ** failures)

/** Close code of RFC 6455 for a message over the receiver's limit. */
const TOO_BIG = 1009

const GONE = fail('desk/gone', 'Connection to the desk lost – reconnecting. Nothing you typed is gone.')
const TOO_LARGE = fail('desk/too-large', 'This is too large to hand over to the desk.')

type Pending = (result: Result<never>) => void

/**
 * A desk behind a WebSocket. Calls made while the connection is lost fail at once with `desk/gone` instead of waiting: whoever asked
 * knows best whether asking again later still makes sense, and the save loop asks again by itself.
 */
export async function connectSocket(options: SocketOptions): Promise<ConnectedDesk> {
  const makeSocket = options.makeSocket ?? (url => new WebSocket(url) as unknown as SocketLike)
  const later = options.later ?? ((task, ms) => void setTimeout(task, ms))
  const pending = new Map<number, Pending>()
  const listeners = createListeners()
  let connection: Connection = 'lost'
  let socket: SocketLike
  let nextId = 1
  let failures = 0

  function setConnection(next: Connection): void {
    if (next === connection) return
    connection = next
    listeners.tellConnection(next)
  }

  function open(onFirst?: () => void): void {
    socket = makeSocket(options.url)
    socket.onopen = () => {
      failures = 0
      setConnection('open')
      onFirst?.()
    }
    socket.onmessage = ({ data }) => receive(JSON.parse(data) as Incoming)
    socket.onclose = ({ code }) => {
      setConnection('lost')
      for (const answer of pending.values()) answer(code === TOO_BIG ? TOO_LARGE : GONE)
      pending.clear()
      later(() => open(onFirst), retryDelay(failures++))
    }
  }

  function receive(message: Incoming): void {
    if ('event' in message) return listeners.tell(message.event, message.payload)
    pending.get(message.id)?.(message.result)
    pending.delete(message.id)
  }

  await new Promise<void>(resolve => open(resolve))
  return {
    call(channel, args) {
      if (connection === 'lost') return Promise.resolve(GONE)
      const id = nextId++
      return new Promise(resolve => {
        pending.set(id, resolve)
        socket.send(JSON.stringify({ id, channel, args }))
      })
    },
    on: listeners.on,
    connection: () => connection,
    onConnection: listeners.onConnection,
  }
}

type Incoming = { id: number; result: Result<never> } | { event: DeskEvent; payload: never }

function createListeners() {
  const byEvent = new Map<DeskEvent, Set<(payload: never) => void>>()
  const onConnection = new Set<(connection: Connection) => void>()
  return {
    on<E extends DeskEvent>(event: E, listener: (payload: DeskEvents[E]) => void): () => void {
      const set = byEvent.get(event) ?? new Set()
      byEvent.set(event, set.add(listener))
      return () => void set.delete(listener)
    },
    onConnection(listener: (connection: Connection) => void): () => void {
      onConnection.add(listener)
      return () => void onConnection.delete(listener)
    },
    tell(event: DeskEvent, payload: never): void {
      for (const listener of byEvent.get(event) ?? []) listener(payload)
    },
    tellConnection(connection: Connection): void {
      for (const listener of onConnection) listener(connection)
    },
  }
}
