import type { App, BrowserWindow } from 'electron'

/**
 * Whether this is the only Copydesk of its data folder. A second one brings the first to the front and ends: two windows on one
 * newsroom would only get in each other's way.
 */
export function becomeOnlyInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  window: () => BrowserWindow | null,
): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const first = window()
    if (first?.isMinimized()) first.restore()
    first?.focus()
  })
  return true
}
