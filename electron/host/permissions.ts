import type { Session } from 'electron'
import { ORIGIN } from './protocol.ts'

/** The one right the window uses beyond an ordinary page: to put text it shows on the clipboard after a click. */
const ALLOWED = 'clipboard-sanitized-write'

/** Denies cameras, places, notifications, devices and everything that may be added later, whether asked for or looked up. */
export function denyPermissions(
  session: Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
  >,
): void {
  const allows = (permission: string, url: string, isMainFrame: boolean) =>
    permission === ALLOWED && isMainFrame && (url === ORIGIN || url.startsWith(`${ORIGIN}/`))

  session.setPermissionRequestHandler((_, permission, answer, details) =>
    answer(allows(permission, details.requestingUrl, details.isMainFrame)),
  )
  session.setPermissionCheckHandler((_, permission, origin, details) =>
    allows(permission, origin, details.isMainFrame),
  )
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_, answer) => answer({}))
}

/**
 * Cancels every request that would leave this machine. Copydesk has no use for the network, so a request is either a mistake or
 * somebody's picture in a pasted story that would report who is working on it.
 */
export function denyNetwork(session: Pick<Session, 'webRequest'>): void {
  const local = new Set(['app:', 'data:', 'blob:', 'about:', 'devtools:'])
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !local.has(new URL(details.url).protocol) })
  })
}
