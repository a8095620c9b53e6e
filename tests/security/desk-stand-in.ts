import { done, type Result } from '../../article/result.ts'
import type { DeskMessage, DeskService } from '../../electron/host/desk-service.ts'

/** A desk that answers everything and notes what it was asked, to see what gets past a host's door. */
export function createDeskStandIn() {
  const asked: { channel: string; args: unknown }[] = []
  const listeners = new Set<(message: DeskMessage) => void>()
  const desk: DeskService = {
    async handle(channel, args): Promise<Result<unknown>> {
      asked.push({ channel, args })
      if (channel === 'articles.list') throw new Error('a bug in the desk')
      return done({ channel })
    },
    on(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async media(name) {
      return name === 'tram.png' ? { body: new Uint8Array([137, 80, 78, 71]), type: 'image/png' } : null
    },
    preview(id) {
      return id === 'p1'
        ? { body: '<h1 style="color: red">Tram vote</h1>', type: 'text/html; charset=utf-8' }
        : null
    },
    async close() {},
  }
  return {
    desk,
    asked,
    listeners,
    tell(message: DeskMessage) {
      for (const listener of listeners) listener(message)
    },
  }
}
