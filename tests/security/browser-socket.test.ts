import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { MAX_MESSAGE_BYTES } from '../../electron/contract.ts'
import { type BrowserHost, startBrowserHost } from '../../electron/host/server.ts'
import { createDeskStandIn } from './desk-stand-in.ts'

let host: BrowserHost
let stand: ReturnType<typeof createDeskStandIn>
let base: string
let cookie: string

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  stand = createDeskStandIn()
  host = await startBrowserHost({ desk: stand.desk, rendererFolder: '/nowhere', patience: 20 })
  const url = new URL(host.url)
  base = url.host
  cookie = `copydesk-${url.port}=${url.searchParams.get('token')}`
})

afterEach(async () => {
  await host.close()
  vi.restoreAllMocks()
})

interface Attempt {
  path?: string
  origin?: string | undefined
  cookie?: string
  host?: string
}

/** Connects as a browser would, or as an attacker's page would make it. Resolves to the socket, or to the status it was refused with. */
function connect(attempt: Attempt = {}): Promise<WebSocket | number> {
  const origin = 'origin' in attempt ? attempt.origin : `http://${base}`
  const socket = new WebSocket(`ws://${base}${attempt.path ?? '/desk'}`, {
    headers: {
      cookie: attempt.cookie ?? cookie,
      ...(attempt.host && { host: attempt.host }),
      ...(origin !== undefined && { origin }),
    },
  })
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket))
    socket.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0))
    socket.once('error', reject)
  })
}

async function connected(): Promise<WebSocket> {
  const socket = await connect()
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`)
  return socket
}

const nextMessage = (socket: WebSocket) =>
  new Promise<unknown>(resolve => {
    socket.once('message', data => resolve(JSON.parse((data as Buffer).toString('utf8'))))
  })

const closeCode = (socket: WebSocket) =>
  new Promise<number>(resolve => {
    socket.once('close', resolve)
  })

describe('who may open a socket', () => {
  test.each<[string, Attempt]>([
    ['no cookie', { cookie: '' }],
    ['a cookie of another start', { cookie: `copydesk-1=${'0'.repeat(64)}` }],
    ['another page’s origin', { origin: 'https://evil.example' }],
    ['another port’s origin', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed page’s origin', { origin: 'null' }],
    ['no origin at all', { origin: undefined }],
    ['a name re-pointed at this machine', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('%s is refused', async (_, attempt) => {
    expect(await connect(attempt)).toBe(403)
  })

  test('another path is no desk', async () => {
    expect(await connect({ path: '/' })).toBe(404)
    expect(await connect({ path: '/desk/x' })).toBe(404)
  })
})

describe('what a socket may say', () => {
  test('a call is answered under its own number', async () => {
    const socket = await connected()
    socket.send(JSON.stringify({ id: 7, channel: 'desk.state', args: {} }))
    expect(await nextMessage(socket)).toEqual({
      id: 7,
      result: { ok: true, value: { channel: 'desk.state' } },
    })
  })

  test('a bug in the desk fails this one call and says nothing of its inside', async () => {
    const socket = await connected()
    socket.send(JSON.stringify({ id: 1, channel: 'articles.list', args: {} }))
    const answer = (await nextMessage(socket)) as { result: { error: { code: string; message: string } } }
    expect(answer.result.error.code).toBe('desk/bug')
    expect(JSON.stringify(answer)).not.toContain('a bug in the desk')
  })

  test.each(['nonsense', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'channel %j does not exist',
    async channel => {
      const socket = await connected()
      socket.send(JSON.stringify({ id: 1, channel, args: {} }))
      expect(await nextMessage(socket)).toMatchObject({ result: { error: { code: 'desk/unknown-channel' } } })
      expect(stand.asked).toEqual([])
    },
  )

  test.each([
    '{',
    'null',
    '[]',
    '"desk.state"',
    '{"id":"1","channel":"desk.state","args":{}}',
    '{"id":1,"channel":["desk.state"],"args":{}}',
    '{"id":-1,"channel":"desk.state","args":{}}',
    '{"id":1,"channel":"desk.state","args":{},"extra":true}',
  ])('%s ends the conversation', async message => {
    const socket = await connected()
    const code = closeCode(socket)
    socket.send(message)
    expect(await code).toBe(1008)
    expect(stand.asked).toEqual([])
  })

  test('bytes instead of text end the conversation', async () => {
    const socket = await connected()
    const code = closeCode(socket)
    socket.send(new Uint8Array([1, 2, 3]))
    expect(await code).toBe(1003)
  })

  test('a message over the limit is cut off, and the desk goes on for others', async () => {
    const socket = await connected()
    const code = closeCode(socket)
    socket.send(`{"id":1,"channel":"media.add","args":"${'x'.repeat(MAX_MESSAGE_BYTES)}"}`)
    expect(await code).toBe(1009)
    expect(stand.asked).toEqual([])
    const other = await connected()
    other.send(JSON.stringify({ id: 2, channel: 'desk.state', args: {} }))
    expect(await nextMessage(other)).toMatchObject({ id: 2 })
  })

  test('every window hears what the desk tells, and the subscription ends with the host', async () => {
    const [one, two] = [await connected(), await connected()]
    const heard = Promise.all([nextMessage(one), nextMessage(two)])
    stand.tell({ event: 'articles.changed', payload: { paths: ['articles/a.article.json'] } })
    expect(await heard).toEqual(
      Array(2).fill({ event: 'articles.changed', payload: { paths: ['articles/a.article.json'] } }),
    )
    expect(stand.listeners.size).toBe(1)
    await host.close()
    expect(stand.listeners.size).toBe(0)
  })

  test('a host that is stopped lets its windows save first', async () => {
    const patient = await startBrowserHost({
      desk: stand.desk,
      rendererFolder: '/nowhere',
      patience: 60_000,
      token: cookie.split('=')[1] ?? '',
    })
    const { host: address, port } = new URL(patient.url)
    const socket = new WebSocket(`ws://${address}/desk`, {
      headers: { cookie: cookie.replace(/^copydesk-\d+/, `copydesk-${port}`), origin: `http://${address}` },
    })
    await new Promise(resolve => {
      socket.once('open', resolve)
    })
    const closed = patient.close()
    expect(await nextMessage(socket)).toEqual({ event: 'closing', payload: {} })
    socket.send(JSON.stringify({ id: 1, channel: 'articles.save', args: {} }))
    socket.send(JSON.stringify({ id: 2, channel: 'closing.done', args: { saved: true } }))
    await closed
    expect(stand.asked.map(({ channel }) => channel)).toEqual(['articles.save', 'closing.done'])
  })

  test('a window that does not answer does not hold the host up for ever', async () => {
    const socket = await connected()
    const ended = closeCode(socket)
    await host.close()
    expect(await ended).toBe(1001)
  })
})
