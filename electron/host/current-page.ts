import { randomUUID } from 'node:crypto'
import type { WebContents } from 'electron'

/**
 * Names the page that a window shows. A page that was reloaded or whose process crashed is another one: what the one before had is
 * free, and the words it could not save are offered to whoever comes next, instead of being written over by it.
 *
 * @param left told of a page that is gone
 * @returns gives the name of the present page
 */
export function followPages(
  webContents: Pick<WebContents, 'on'>,
  left: (page: string) => void,
): () => string {
  let page = randomUUID()
  const next = (): void => {
    const before = page
    page = randomUUID()
    left(before)
  }
  webContents.on('did-navigate', next)
  webContents.on('render-process-gone', next)
  return () => page
}
