import { outsideAddress } from '../desk/link.ts'

/**
 * Opens web pages and mail outside Copydesk through `open`, and nothing else: every other scheme can start a program. The window's own
 * request is checked by the desk already; this one also stands behind `window.open`, where a page could ask for anything.
 */
export function createOpener(open: (address: string) => Promise<void>): (url: string) => Promise<void> {
  return async url => {
    const address = outsideAddress(url)
    if (!address.ok) return console.error(address.error.message)
    try {
      await open(address.value)
    } catch (error) {
      console.error(`${address.value} could not be opened:`, error)
    }
  }
}
