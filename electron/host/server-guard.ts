import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

type Verdict =
  | { kind: 'serve'; pathname: string }
  /** The token was right: hand out the cookie and lose the token from the address. */
  | { kind: 'welcome'; cookie: string }
  | { kind: 'refuse'; status: number; message: string }

/**
 * Decides who may talk to the browser host. Any web page can make a browser send requests to 127.0.0.1, so being asked from this
 * machine proves nothing. The token proves who started Copydesk; the `Host` check stops names that were re-pointed at 127.0.0.1 (DNS
 * rebinding); the `Origin` and `Sec-Fetch-Site` checks stop other pages that ride on the cookie, which all ports of a host share.
 */
export function createGuard({ port, token }: { port: number; token: string }) {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`])
  const once = new Set<string>()
  // Cookies ignore ports: the name keeps two hosts on one machine apart.
  const cookieName = `copydesk-${port}`

  const knownHost = (request: IncomingMessage) => hosts.has(request.headers.host ?? '')
  const ownOrigin = (request: IncomingMessage) => request.headers.origin === `http://${request.headers.host}`
  const hasCookie = (request: IncomingMessage) => same(cookies(request).get(cookieName) ?? '', token)
  const fromElsewhere = (request: IncomingMessage) =>
    ['cross-site', 'same-site'].includes(request.headers['sec-fetch-site']?.toString() ?? 'none')

  return {
    /**
     * A token that works once. It may stand on a browser's command line, which every user of the machine can read: by the time
     * somebody has, it is used up.
     */
    issueOnce(): string {
      const fresh = newToken()
      once.add(fresh)
      return fresh
    },

    /** What to do with a plain request. */
    request(request: IncomingMessage): Verdict {
      if (!knownHost(request)) return refusal(403, 'This address is not served here.')
      if (request.headers.origin !== undefined && !ownOrigin(request)) {
        return refusal(403, 'Other pages may not ask Copydesk.')
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'Only GET is answered.')
      const url = requestUrl(request)
      if (!url) return refusal(400, 'This is not an address.')
      if (url.pathname === '/' && url.searchParams.has('token')) {
        const given = url.searchParams.get('token') ?? ''
        return same(given, token) || once.delete(given)
          ? { kind: 'welcome', cookie: `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/` }
          : refusal(403, 'This link is not valid any more. Start Copydesk again and use its new address.')
      }
      if (fromElsewhere(request)) return refusal(403, 'Other pages may not ask Copydesk.')
      if (!hasCookie(request)) {
        return refusal(403, 'Open Copydesk with the address it printed when it started.')
      }
      return { kind: 'serve', pathname: url.pathname }
    },

    /** The status to refuse a socket with, or null to take it. A browser always says the origin here, so none is no browser of ours. */
    upgrade(request: IncomingMessage): number | null {
      if (!knownHost(request) || !ownOrigin(request) || !hasCookie(request)) return 403
      return requestUrl(request)?.pathname === '/desk' ? null : 404
    },
  }
}

/** 256 random bits as hex. */
export const newToken = (): string => randomBytes(32).toString('hex')

function refusal(status: number, message: string): Verdict {
  return { kind: 'refuse', status, message }
}

/** The address as it was sent: a path that the URL parser would tidy (`/../x`) stays visible to the escape check. */
function requestUrl(request: IncomingMessage): { pathname: string; searchParams: URLSearchParams } | null {
  const raw = request.url ?? ''
  if (!raw.startsWith('/')) return null
  const query = raw.indexOf('?')
  return {
    pathname: query < 0 ? raw : raw.slice(0, query),
    searchParams: new URLSearchParams(query < 0 ? '' : raw.slice(query + 1)),
  }
}

function cookies(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').map(pair => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const
  })
  return new Map(pairs)
}

/** Compares by hash, so that the time taken says nothing about how much of a guess was right. */
function same(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(expected))
}
