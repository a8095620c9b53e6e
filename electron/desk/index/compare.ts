import { setImmediate as breathe } from 'node:timers/promises'
import { done, type Result } from '../../../article/result.ts'
import { articleFolders, lookAt } from './files.ts'
import type { Store } from './store.ts'

/** How many files are looked at before questions have their turn. */
const LOOKS = 250

/** What the index does not yet know of the files. Paths only: a library of a million has to fit into the memory. */
export interface Differences {
  /** Articles in the files. */
  count: number
  /** Not as the index knows them, the last changed at the end: what is taken in last counts as the newest. */
  changed: string[]
  /** In the index, but not in the files any more. */
  gone: string[]
}

/**
 * Compares the index with the files, folder by folder. A folder is looked up in the index before it is read, so that a file which is
 * filed and taken in meanwhile does not look like one that is gone.
 */
export async function compareWithFiles(folder: string, store: Store): Promise<Result<Differences>> {
  const changed: { path: string; mtimeMs: number }[] = []
  const gone: string[] = []
  const left = new Set(store.folders())
  let count = 0
  const read = await articleFolders(folder, async (inside, names) => {
    const known = store.seenIn(inside)
    left.delete(inside)
    for (const name of await names()) {
      count++
      if (count % LOOKS === 0) await breathe()
      const path = `${inside}/${name}`
      const look = lookAt(folder, path)
      if (look && known.get(path) !== look.stamp) changed.push({ path, mtimeMs: look.mtimeMs })
      if (look) known.delete(path)
    }
    for (const path of known.keys()) gone.push(path)
  })
  if (!read.ok) return read
  for (const inside of left) for (const path of store.seenIn(inside).keys()) gone.push(path)
  changed.sort((a, b) => a.mtimeMs - b.mtimeMs)
  return done({
    count,
    changed: changed.map(({ path }) => path),
    gone: gone.filter(path => lookAt(folder, path) === null),
  })
}
