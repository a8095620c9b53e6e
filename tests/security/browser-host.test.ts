import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BrowserHost, startBrowserHost } from '../../electron/host/server.ts'
import { createDeskStandIn } from './desk-stand-in.ts'
import { PATH_ESCAPES } from './path-escapes.ts'

let folder: string
let host: BrowserHost
let port: number
let token: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-host-'))
  const rendererFolder = join(folder, 'renderer')
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true })
  writeFileSync(
    join(rendererFolder, 'index.html'),
    '<script src="/assets/a.js" nonce="COPYDESK-NONCE"></script>',
  )
  writeFileSync(join(rendererFolder, 'assets/a.js'), 'export {}')
  writeFileSync(join(folder, 'secret.html'), 'a source the newsroom protects')
  symlinkSync(join(folder, 'secret.html'), join(rendererFolder, 'link.html'))
  host = await startBrowserHost({ desk: createDeskStandIn().desk, rendererFolder })
  port = Number(new URL(host.url).port)
  token = new URL(host.url).searchParams.get('token') ?? ''
})

afterEach(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** A request exactly as written: no tidied path, any header. */
function send(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers }, response => {
      let body = ''
      response.on('data', chunk => {
        body += String(chunk)
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

const cookie = () => `copydesk-${port}=${token}`
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  send(path, { cookie: cookie(), ...headers }, method)

describe('the door of the browser host', () => {
  test('the printed address hands out a cookie that scripts and other sites never see, and drops the token', async () => {
    const answer = await send(`/?token=${token}`)
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/')
    expect(answer.headers['set-cookie']).toEqual([`${cookie()}; HttpOnly; SameSite=Strict; Path=/`])
  })

  test('the token has 256 bits and differs from start to start', async () => {
    const other = await startBrowserHost({ desk: createDeskStandIn().desk, rendererFolder: folder })
    expect(token).toMatch(/^[0-9a-f]{64}$/)
    expect(new URL(other.url).searchParams.get('token')).not.toBe(token)
    await other.close()
  })

  test.each(['', 'x', '0'.repeat(64), 'undefined'])('a wrong token %j opens nothing', async wrong => {
    const answer = await send(`/?token=${wrong}`)
    expect(answer.status).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  test('nothing is served without the cookie, with an empty one or with one of another start', async () => {
    expect((await send('/')).status).toBe(403)
    for (const wrong of [
      '',
      `copydesk-${port}=`,
      `copydesk-${port}=${'0'.repeat(64)}`,
      `copydesk=${token}`,
    ]) {
      for (const path of ['/', '/assets/a.js', '/media/tram.png', '/preview/p1']) {
        expect((await send(path, { cookie: wrong })).status).toBe(403)
      }
    }
  })

  test('an address for a browser’s command line works once', async () => {
    const { search } = new URL(host.oneTimeUrl())
    expect((await send(`/${search}`)).status).toBe(303)
    expect((await send(`/${search}`)).status).toBe(403)
  })

  test.each(['evil.example', 'evil.example:80', 'localhost', '127.0.0.1:1', '127.0.0.1.evil.example'])(
    'a name re-pointed at this machine (Host: %j) is refused, cookie or not',
    async name => {
      expect((await ask('/', { host: name })).status).toBe(403)
      expect((await send(`/?token=${token}`, { host: name })).status).toBe(403)
    },
  )

  test('this machine’s own names are served', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      expect((await ask('/', { host: `${name}:${port}` })).status).toBe(200)
    }
  })

  test.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1', 'file://'])(
    'a page from %s is refused',
    async origin => {
      expect((await ask('/', { origin })).status).toBe(403)
      expect((await send(`/?token=${token}`, { origin })).status).toBe(403)
    },
  )

  test('another site, and another port of this machine, cannot ride on the cookie', async () => {
    for (const site of ['cross-site', 'same-site']) {
      expect((await ask('/media/tram.png', { 'sec-fetch-site': site })).status).toBe(403)
    }
    expect((await ask('/media/tram.png', { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not answered', async method => {
    const answer = await ask('/', {}, method)
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
  })
})

describe('what the browser host serves', () => {
  test.each(PATH_ESCAPES)('%s leads nowhere', async path => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('protects')
  })

  test('the window is allowed its own scripts and nothing else', async () => {
    const answer = await ask('/')
    const policy = String(answer.headers['content-security-policy'])
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(answer.body).toContain(`nonce="${nonce}"`)
    expect(String((await ask('/')).headers['content-security-policy'])).not.toContain(nonce)
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  test('a preview may look like the page but not act: no scripts, no network, no origin', async () => {
    const answer = await ask('/preview/p1')
    expect(answer.body).toContain('Tram vote')
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toMatch(/^sandbox; default-src 'none'/)
    expect(policy).not.toContain('allow-')
    expect(policy).not.toContain('script')
  })

  test('a picture opened on its own cannot run anything', async () => {
    const answer = await ask('/media/tram.png')
    expect(answer.headers['content-type']).toBe('image/png')
    expect(answer.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
    expect((await ask('/media/other.png')).status).toBe(404)
  })
})
