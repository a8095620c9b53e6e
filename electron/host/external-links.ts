/** Longer than any address a newsroom links to; some systems cut or misread longer ones. */
const MAX_LENGTH = 2048

/**
 * The address in the form in which it may be handed to the system, or null. Only web pages and mail: any other scheme can start a
 * program, and a name or password before the host only ever disguises where a link leads.
 */
export function outsideAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || parsed.href.length > MAX_LENGTH) return null
  if (parsed.protocol === 'mailto:') return parsed.href
  if (parsed.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return null
  return parsed.href
}

/** Opens web pages and mail outside Copydesk through `open`; says whether it did. */
export function createOpener(open: (address: string) => Promise<void>): (url: string) => Promise<boolean> {
  return async url => {
    const address = outsideAddress(url)
    if (address === null) return false
    try {
      await open(address)
      return true
    } catch (error) {
      console.error(`${address} could not be opened:`, error)
      return false
    }
  }
}
