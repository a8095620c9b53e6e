import { expect, test, vi } from 'vitest'
import { throughBridge } from './connect.ts'
import { connectSocket, type SocketLike } from './socket.ts'

interface FakeSocket extends SocketLike {
  sent: { id: number; channel: string; args: unknown }[]
}

/** A desk behind sockets that open, break and answer when the test says so, on a clock that the test moves. */
function createLine() {
  const sockets: FakeSocket[] = []
  const waiting: { task: () => void; ms: number }[] = []
  const makeSocket = (): SocketLike => {
    const sent: FakeSocket['sent'] = []
    const socket: FakeSocket = {
      sent,
      send: text => void sent.push(JSON.parse(text as string)),
      close: () => {},
      readyState: 1,
      onopen: null,
      onclose: null,
      onmessage: null,
    }
    sockets.push(socket)
    return socket
  }
  const last = () => sockets.at(-1) as FakeSocket
  return {
    sockets,
    waiting,
    last,
    connect: () =>
      connectSocket({ url: 'ws://here', makeSocket, later: (task, ms) => void waiting.push({ task, ms }) }),
    say: (message: unknown) => last().onmessage?.({ data: JSON.stringify(message) }),
    breakOff: (code = 1006) => last().onclose?.({ code }),
    nextTry: () => waiting.shift()?.task(),
  }
}

async function connected() {
  const line = createLine()
  const connecting = line.connect()
  line.last().onopen?.()
  return { line, desk: await connecting }
}

test('calls are answered by their number, in whatever order the desk finishes them', async () => {
  const { line, desk } = await connected()
  const first = desk.call('desk.state', {})
  const second = desk.call('articles.list', {})
  const [one, two] = line.last().sent
  line.say({ id: two?.id, result: { ok: true, value: ['second'] } })
  line.say({ id: one?.id, result: { ok: true, value: 'first' } })
  expect(await first).toEqual({ ok: true, value: 'first' })
  expect(await second).toEqual({ ok: true, value: ['second'] })
})

test('events reach who listens, until they stop', async () => {
  const { line, desk } = await connected()
  const heard = vi.fn()
  const stop = desk.on('command', heard)
  line.say({ event: 'command', payload: { name: 'article.new' } })
  line.say({ event: 'articles.changed', payload: { paths: [] } })
  stop()
  line.say({ event: 'command', payload: { name: 'article.save' } })
  expect(heard.mock.calls).toEqual([[{ name: 'article.new' }]])
})

test('a lost connection fails what is under way and what is asked meanwhile, and says so', async () => {
  const { line, desk } = await connected()
  const told = vi.fn()
  desk.onConnection(told)
  const underWay = desk.call('desk.state', {})
  line.breakOff()
  expect(await underWay).toMatchObject({ ok: false, error: { code: 'desk/gone' } })
  expect(await desk.call('desk.state', {})).toMatchObject({ ok: false, error: { code: 'desk/gone' } })
  expect(desk.connection()).toBe('lost')
  expect(told.mock.calls).toEqual([['lost']])
})

test('the connection comes back by itself, and calls go through again', async () => {
  const { line, desk } = await connected()
  const told = vi.fn()
  desk.onConnection(told)
  line.breakOff()
  line.nextTry()
  line.last().onopen?.()
  expect(told.mock.calls).toEqual([['lost'], ['open']])
  const answer = desk.call('desk.state', {})
  line.say({ id: line.last().sent[0]?.id, result: { ok: true, value: 'again' } })
  expect(await answer).toEqual({ ok: true, value: 'again' })
})

test('tries come quickly at first, then every five seconds, and quickly again after a success', async () => {
  const { line } = await connected()
  const waits: (number | undefined)[] = []
  for (let i = 0; i < 8; i++) {
    line.breakOff()
    waits.push(line.waiting[0]?.ms)
    line.nextTry()
  }
  expect(waits).toEqual([200, 400, 800, 1600, 3200, 5000, 5000, 5000])
  line.last().onopen?.()
  line.breakOff()
  expect(line.waiting[0]?.ms).toBe(200)
})

test('a desk that is not up yet is waited for', async () => {
  const line = createLine()
  const connecting = line.connect()
  line.breakOff()
  line.nextTry()
  line.last().onopen?.()
  expect((await connecting).connection()).toBe('open')
})

test('a message over the limit says that it is too large, not that the desk is gone', async () => {
  const { line, desk } = await connected()
  const call = desk.call('media.add', { name: 'tram.png', base64: 'AAAA' })
  line.breakOff(1009)
  expect(await call).toMatchObject({ ok: false, error: { code: 'desk/too-large' } })
})

test('Electron’s bridge is used as it is and is never lost', async () => {
  const bridge = { call: vi.fn(async () => ({ ok: true, value: 'state' })), on: vi.fn(() => () => {}) }
  const desk = throughBridge(bridge as never)
  expect(await desk.call('desk.state', {})).toEqual({ ok: true, value: 'state' })
  desk.on('command', () => {})
  expect(bridge.on).toHaveBeenCalledOnce()
  expect(desk.connection()).toBe('open')
})
