import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { attempt } from '../files/problems.ts'
import { UNFINISHED } from '../files/write-durably.ts'

/** No backup takes so long: what is older was killed. Milliseconds. */
const SURELY_DEAD = 24 * 60 * 60 * 1000

/** Deletes what backups and restorations that were killed have left in a folder: it may be gigabytes. */
export async function deleteLeftovers(folder: string, now = Date.now()): Promise<void> {
  const names = await attempt(folder, () => readdir(folder))
  for (const name of names.ok ? names.value : []) {
    if (!UNFINISHED.test(name)) continue
    const place = join(folder, name)
    await attempt(place, async () => {
      if (now - (await stat(place)).mtimeMs > SURELY_DEAD) await rm(place, { recursive: true, force: true })
    })
  }
}
