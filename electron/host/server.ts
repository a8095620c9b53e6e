import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { DeskService } from './desk-service.ts'
import { createPages } from './pages.ts'
import { plainHeaders } from './policies.ts'
import { createGuard, newToken } from './server-guard.ts'
import { createSockets } from './server-socket.ts'

export interface BrowserHostOptions {
  desk: DeskService
  /** The built window, `out/renderer`. */
  rendererFolder: string
  /** 0 or nothing takes any free port. */
  port?: number
  /** 256 random bits as hex where not given. */
  token?: string
  /** Milliseconds that windows have to save when the host closes; 3,000 where not given. */
  patience?: number
  /** Answers the window's own files instead of `rendererFolder`: the development server. */
  renderer?: (request: IncomingMessage, response: ServerResponse) => void
}

export interface BrowserHost {
  /** The address to open, with its token. */
  url: string
  /** An address that works once, for a browser's command line. */
  oneTimeUrl(): string
  /** Resolves at a moment when no window has been connected for about `ms` milliseconds. */
  unused(ms: number): Promise<void>
  /** Ends it, once every window has had the time to save. */
  close(): Promise<void>
}

/**
 * Serves the window and its desk to a browser on this machine: for machines without Electron, and for tests. Listens on 127.0.0.1 only
 * and lets in whoever holds the token; see server-guard.ts for what a web page of somebody else's could try.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const token = options.token ?? newToken()
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const guard = createGuard({ port, token })
  const pages = createPages({ ...options, connect: `ws://127.0.0.1:${port} ws://localhost:${port}` })
  const sockets = createSockets(options.desk, options.patience ?? 3000)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const verdict = guard.request(request)
    if (verdict.kind === 'refuse') return refuse(response, verdict.status, verdict.message)
    if (verdict.kind === 'welcome') {
      response.writeHead(303, { ...plainHeaders(), 'Set-Cookie': verdict.cookie, Location: '/' }).end()
      return
    }
    if (options.renderer && !/^\/(?:media|preview)\//.test(verdict.pathname)) {
      return options.renderer(request, response)
    }
    const page = await pages(verdict.pathname)
    response.writeHead(page.status, page.headers).end(request.method === 'HEAD' ? undefined : page.body)
  }

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.url} could not be served:`, error)
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'Copydesk made a mistake here.')
    })
  })

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = guard.upgrade(request)
    if (refusal === null) return sockets.accept(request, socket, head)
    socket.end(`HTTP/1.1 ${refusal} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  })

  return {
    url: `http://127.0.0.1:${port}/?token=${token}`,
    oneTimeUrl: () => `http://127.0.0.1:${port}/?token=${guard.issueOnce()}`,
    unused: sockets.unused,
    async close() {
      await sockets.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { ...plainHeaders(), ...(status === 405 && { Allow: 'GET, HEAD' }) })
  response.end(message)
}
