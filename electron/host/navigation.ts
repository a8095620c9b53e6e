import type { App, WebContents } from 'electron'
import { ORIGIN } from './protocol.ts'

/**
 * Keeps the window where it is: whatever a pasted or imported story brings along, it cannot lead the window to another page, open
 * another window or embed a webview. Holds for every page that Electron ever creates, hence on the app.
 */
export function forbidNavigation(app: Pick<App, 'on'>, openOutside: (url: string) => Promise<void>): void {
  app.on('web-contents-created', (_, contents) => confine(contents, openOutside))
}

function confine(contents: WebContents, openOutside: (url: string) => Promise<void>): void {
  contents.on('will-frame-navigate', details => {
    if (!mayShow(details.url, details.isMainFrame)) details.preventDefault()
  })
  contents.on('will-redirect', details => details.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    void openOutside(url)
    return { action: 'deny' }
  })
}

/** The window may load itself anew; a frame inside it may show an export preview. */
function mayShow(url: string, isMainFrame: boolean): boolean {
  if (isMainFrame) return url === `${ORIGIN}/`
  return url.startsWith(`${ORIGIN}/preview/`) || url === 'about:blank' || url === 'about:srcdoc'
}
