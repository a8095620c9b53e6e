import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { type BrowserHost, startBrowserHost } from '../../electron/host/server.ts'

/** An export preview of a story that somebody has put everything into. */
const HOSTILE_PAGE = `<h1>Tram vote</h1><script>document.title = 'taken over'</script>
<img src="https://tracker.example/pixel.gif" onerror="document.title = 'taken over'">
<form action="https://tracker.example/"><button>Send</button></form>`

let host: BrowserHost
let elsewhere: Server
/** A page of somebody else's on this machine, on another port. */
let evil: string

test.beforeEach(async () => {
  host = await startBrowserHost({
    desk: {
      handle: async () => ({ ok: false, error: { code: 'none', message: 'No desk here' } }),
      on: () => () => {},
      media: async () => null,
      preview: () => ({ body: HOSTILE_PAGE, type: 'text/html; charset=utf-8' }),
      close: async () => {},
    },
    rendererFolder: fileURLToPath(new URL('../../out/renderer', import.meta.url)),
  })
  elsewhere = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Elsewhere</title>')
  })
  await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve))
  evil = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`
})

test.afterEach(async () => {
  await host.close()
  elsewhere.closeAllConnections()
  elsewhere.close()
})

/** What the content policy of the page refused, while `attack` ran in it. */
async function refusedWhile(page: Page, attack: () => void): Promise<string[]> {
  await page.evaluate(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', event => refused.push(event.effectiveDirective))
  })
  await page.evaluate(attack)
  await page.waitForFunction(() => (window as unknown as { refused: string[] }).refused.length > 0)
  return page.evaluate(() => (window as unknown as { refused: string[] }).refused)
}

test('what a pasted story brings along cannot run, load or send anything from the window', async ({
  page,
}) => {
  await page.goto(host.url)
  const attacks: [string, () => void][] = [
    [
      'script-src-elem',
      () => {
        const script = document.createElement('script')
        script.textContent = 'document.title = "taken over"'
        document.body.append(script)
      },
    ],
    [
      'script-src-attr',
      () => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = 1">'),
    ],
    [
      'img-src',
      () => document.body.insertAdjacentHTML('beforeend', '<img src="https://tracker.example/p.gif">'),
    ],
    ['style-src-attr', () => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>')],
    ['connect-src', () => void fetch('https://tracker.example/').catch(() => {})],
    ['connect-src', () => void navigator.sendBeacon('https://tracker.example/')],
    [
      'frame-src',
      () => document.body.insertAdjacentHTML('beforeend', '<iframe src="https://tracker.example/"></iframe>'),
    ],
    [
      'form-action',
      () => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<form id="f" action="https://tracker.example/"></form>',
        )
        document.querySelector<HTMLFormElement>('#f')?.submit()
      },
    ],
  ]
  for (const [directive, attack] of attacks) expect(await refusedWhile(page, attack)).toContain(directive)
  expect(await page.evaluate(() => document.title)).toBe('Copydesk')
})

test('a preview shows the page, but nothing in it acts', async ({ page }) => {
  const left: string[] = []
  // A request that the policy stops is reported as well, as one that failed before it left.
  page.on('request', request => left.push(request.url()))
  page.on('requestfailed', request => {
    if (request.failure()?.errorText === 'csp') left.splice(left.indexOf(request.url()), 1)
  })
  await page.goto(host.url)
  await page.goto(new URL('/preview/1', host.url).href)
  await expect(page.getByRole('heading', { name: 'Tram vote' })).toBeVisible()
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('heading', { name: 'Tram vote' })).toBeVisible()
  await expect(page).not.toHaveTitle('taken over')
  expect(left.filter(url => url.includes('tracker.example'))).toEqual([])
})

test('a page on another port of this machine, in the same browser, gets nothing', async ({ page }) => {
  await page.goto(host.url)
  await page.goto(evil)
  const origin = new URL(host.url).origin
  const got = await page.evaluate(async target => {
    const socket = new WebSocket(`${target.replace('http', 'ws')}/desk`)
    const socketOpened = await new Promise(resolve => {
      socket.onopen = () => resolve(true)
      socket.onerror = () => resolve(false)
    })
    const read = await fetch(`${target}/`, { credentials: 'include' }).then(
      () => true,
      () => false,
    )
    const scriptLoaded = await new Promise(resolve => {
      const script = document.createElement('script')
      script.onload = () => resolve(true)
      script.onerror = () => resolve(false)
      script.src = `${target}/`
      document.head.append(script)
    })
    return { socketOpened, read, scriptLoaded }
  }, origin)
  expect(got).toEqual({ socketOpened: false, read: false, scriptLoaded: false })

  await page.evaluate(target => {
    const frame = document.createElement('iframe')
    frame.src = target
    document.body.append(frame)
  }, origin)
  await expect(page.frameLocator('iframe').getByRole('navigation', { name: 'Library' })).toHaveCount(0)
})
