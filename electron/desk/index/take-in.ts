import { eachOf } from '../files/turns.ts'
import { isArticlePath, lookAt, readEntry } from './files.ts'
import { inItsTurn, type KeptIndex, repairing, writing } from './kept-index.ts'
import type { Stamped } from './rows.ts'
import type { Store } from './store.ts'

/** How many files are open at a time. */
const AT_A_TIME = 16
/** In the place of the stamp of a file that is not there. */
const GONE = ''
/** With more changes than these, windows are told to ask for everything again. */
export const TOLD = 1000

/** Reads files and writes them into the index, put or gathered. Only in turn. */
export async function takeIn(
  index: KeptIndex,
  paths: string[],
  write: (store: Store, entries: Stamped[]) => void,
): Promise<void> {
  const { folder } = index
  const read = await eachOf(paths, AT_A_TIME, async path => {
    const look = lookAt(folder, path)
    const entry = look && (await readEntry(folder, look))
    return look && entry ? [{ stamp: look.stamp, entry }] : []
  })
  if (!index.isClosed) await writing(index, store => write(store, read.flat()))
}

/**
 * Takes in files that may have changed. With `isTold`, says which had: all but those that this desk has taken in itself. What the index
 * knows is no sign: another desk of this machine keeps the same one, and may have been quicker.
 */
export function takeInChanged(index: KeptIndex, paths: string[], isTold: boolean): Promise<void> {
  return inItsTurn(index, async () => {
    if (index.isClosed) return
    const looks = [...new Set(paths)]
      .filter(isArticlePath)
      .map(path => ({ path, look: lookAt(index.folder, path) }))
    const known = repairing(index, store => new Map(looks.map(({ path }) => [path, store.stampOf(path)])))
    const changed = looks.filter(({ path, look }) => look?.stamp !== known.get(path))
    const gone = changed.filter(({ look }) => !look).map(({ path }) => path)
    if (gone.length > 0) await writing(index, store => store.remove(gone))
    const fresh = changed.flatMap(({ path, look }) => (look ? [path] : []))
    if (fresh.length > 0) await takeIn(index, fresh, (store, entries) => store.put(entries))
    const news = looks.filter(({ path, look }) => index.seen.get(path) !== (look?.stamp ?? GONE))
    for (const { path, look } of news) index.seen.set(path, look?.stamp ?? GONE)
    if (isTold)
      tellChanged(
        index,
        news.map(({ path }) => path),
      )
  })
}

/** Tells the windows of changed articles; null for so many that all may have changed. */
export function tellChanged({ tell }: KeptIndex, paths: string[] | null): void {
  if (paths === null || paths.length > TOLD) tell({ tells: 'changed', paths: [] })
  else if (paths.length > 0) tell({ tells: 'changed', paths })
}
