import { setImmediate as breathe } from 'node:timers/promises'
import { done, type Result } from '../../../article/result.ts'
import { articleFolders, lookAt } from './files.ts'
import type { Store } from './store.ts'

/** How many files are looked at before questions have their turn. */
const LOOKS = 250

/** What the index does not yet know of the files. */
export interface Differences {
  /** Articles in the files. */
  count: number
  /** Not as the index knows them, the last changed at the end: what is taken in last counts as the newest. */
  changed: PathList
  /** In the index, but not in the files any more. */
  gone: string[]
}

/** Paths by the moment they were changed at, kept so that those of a million articles fit into the memory. */
export interface PathList {
  length: number
  slice(from: number, to: number): string[]
}

/** Collects names by folder; `sorted` puts them in order once all are there. */
function collectPaths() {
  const folders: string[] = []
  const names: string[] = []
  const places: number[] = []
  const moments: number[] = []
  return {
    add(folder: string, name: string, moment: number): void {
      if (folders.at(-1) !== folder) folders.push(folder)
      places.push(folders.length - 1)
      names.push(name)
      moments.push(moment)
    },
    sorted(): PathList {
      const order = Uint32Array.from(names, (_, at) => at).sort(
        (a, b) => (moments[a] ?? 0) - (moments[b] ?? 0),
      )
      const pathAt = (at: number): string => `${folders[places[at] ?? 0]}/${names[at]}`
      return { length: names.length, slice: (from, to) => Array.from(order.subarray(from, to), pathAt) }
    },
  }
}

/**
 * Compares the index with the files, folder by folder. A folder is looked up in the index before it is read, so that a file which is
 * filed and taken in meanwhile does not look like one that is gone.
 */
export async function compareWithFiles(folder: string, store: Store): Promise<Result<Differences>> {
  const changed = collectPaths()
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
      if (look && known.get(path) !== look.stamp) changed.add(inside, name, look.mtimeMs)
      if (look) known.delete(path)
    }
    for (const path of known.keys()) gone.push(path)
  })
  if (!read.ok) return read
  for (const inside of left) for (const path of store.seenIn(inside).keys()) gone.push(path)
  return done({
    count,
    changed: changed.sorted(),
    gone: gone.filter(path => lookAt(folder, path) === null),
  })
}
