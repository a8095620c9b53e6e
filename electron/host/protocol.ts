import type { Protocol } from 'electron'
import type { DeskService } from './desk-service.ts'
import { createPages } from './pages.ts'
import { plainHeaders } from './policies.ts'

/** Where the window lives in Electron. Its own protocol, because `file:` would let a page read the whole disk. */
export const ORIGIN = 'app://copydesk'

/** Must run before Electron is ready. `standard` and `secure` give the window an origin of its own and the rights of an https page. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

interface ProtocolOptions {
  protocol: Pick<Protocol, 'handle'>
  desk: Pick<DeskService, 'media' | 'preview'>
  rendererFolder: string
}

/** Answers `app://copydesk/…` with the same pages and headers as the browser host, and nothing else. */
export function servePages({ protocol, desk, rendererFolder }: ProtocolOptions): void {
  const pages = createPages({ desk, rendererFolder })
  protocol.handle('app', async request => {
    const url = new URL(request.url)
    if (`${url.protocol}//${url.host}` !== ORIGIN) return plain(404, 'Not found')
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET is answered.')
    const page = await pages(url.pathname)
    return new Response(page.body as BodyInit, { status: page.status, headers: page.headers })
  })
}

function plain(status: number, message: string): Response {
  return new Response(message, { status, headers: plainHeaders() })
}
