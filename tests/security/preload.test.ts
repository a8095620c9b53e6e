import { describe, expect, test, vi } from 'vitest'
import type { Desk } from '../../electron/contract.ts'

type Listener = (event: unknown, name: string, payload: unknown) => void

async function loadPreload() {
  const listeners = new Set<Listener>()
  const exposed = new Map<string, Desk>()
  const invoke = vi.fn(() => Promise.resolve({ ok: true, value: null }))
  vi.resetModules()
  vi.stubGlobal('CHANNELS', ['desk.state', 'articles.list'])
  vi.doMock('electron', () => ({
    contextBridge: { exposeInMainWorld: (name: string, api: Desk) => void exposed.set(name, api) },
    ipcRenderer: {
      invoke,
      on: (_: string, listener: Listener) => void listeners.add(listener),
      removeListener: (_: string, listener: Listener) => void listeners.delete(listener),
    },
  }))
  await import('../../electron/preload.ts')
  const tell = (name: string, payload: unknown) => {
    for (const listener of listeners) listener({ sender: 'Electron’s own' }, name, payload)
  }
  return { exposed, invoke, listeners, tell, bridge: exposed.get('copydesk') as Desk }
}

describe('the preload', () => {
  test('exposes two functions and nothing else', async () => {
    const { exposed, bridge } = await loadPreload()
    expect([...exposed.keys()]).toEqual(['copydesk'])
    expect(Object.keys(bridge).toSorted()).toEqual(['call', 'on'])
  })

  test('passes known channels on', async () => {
    const { bridge, invoke } = await loadPreload()
    await bridge.call('desk.state', {})
    expect(invoke).toHaveBeenCalledExactlyOnceWith('copydesk:call', 'desk.state', {})
  })

  test.each(['shell.openExternal', '__proto__', 'constructor', 'toString'])(
    'does not pass %s on',
    async channel => {
      const { bridge, invoke } = await loadPreload()
      const result = await bridge.call(channel as 'desk.state', {})
      expect(result).toMatchObject({ ok: false, error: { code: 'desk/unknown-channel' } })
      expect(invoke).not.toHaveBeenCalled()
    },
  )

  test('hands on payloads, never Electron’s event, and only of the event asked for', async () => {
    const { bridge, tell } = await loadPreload()
    const heard = vi.fn()
    bridge.on('articles.changed', heard)
    tell('articles.changed', { paths: ['a'] })
    tell('command', { name: 'article.new' })
    expect(heard.mock.calls).toEqual([[{ paths: ['a'] }]])
  })

  test('lets go of a listener that is no longer wanted', async () => {
    const { bridge, tell, listeners } = await loadPreload()
    const heard = vi.fn()
    const stop = bridge.on('command', heard)
    stop()
    tell('command', { name: 'article.new' })
    expect(heard).not.toHaveBeenCalled()
    expect(listeners.size).toBe(0)
  })
})
