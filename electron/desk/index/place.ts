import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { cpus, homedir, hostname, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { resolveInside } from '../workspace/paths.ts'
import { buildingFile } from './building.ts'
import { deleteDatabase } from './database.ts'

/** An index that its machine has not opened for so long is left over from a machine that is gone. Milliseconds. */
const FORGOTTEN = 60 * 24 * 60 * 60 * 1000
const INDEX = /^index-.*\.sqlite$/

/**
 * Where this machine's index of a newsroom is. Each machine and account has one of its own, because a newsroom may be on a network
 * drive or in a synced folder, where SQLite's locks do not hold: programs of one machine share an index, machines never do. Null where the
 * folder is no place for it: a newsroom without `.copydesk`, such as one that is only read from, stays as it is, and its index is in
 * memory.
 */
export async function indexFile(folder: string): Promise<string | null> {
  const place = await resolveInside(folder, '.copydesk/cache')
  if (!place.ok) return null
  try {
    if (!statSync(join(folder, '.copydesk')).isDirectory()) return null
    mkdirSync(place.value, { recursive: true })
    const name = `index-${machineName()}.sqlite`
    deleteForgotten(place.value, name)
    return join(place.value, name)
  } catch {
    return null
  }
}

/** The name of this machine for people, and a few letters that tell apart machines of one name. */
export function machineName(): string {
  const name = hostname()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
  const account = process.getuid?.() ?? homedir()
  const traits = [hostname(), account, platform(), machineId(), cpus()[0]?.model, cpus().length, totalmem()]
  const letters = createHash('sha256').update(JSON.stringify(traits)).digest('hex').slice(0, 8)
  return `${name}-${letters}`
}

/** What Linux calls this machine for itself; other systems have no such file. */
function machineId(): string {
  try {
    return readFileSync('/etc/machine-id', 'utf8').trim()
  } catch {
    return ''
  }
}

/**
 * Marks our own as used, and deletes what machines have left that are gone. The mark is the time of the file that `takeBuilding` locks:
 * that of the index itself tells when it was written to.
 */
function deleteForgotten(cache: string, own: string): void {
  const now = Date.now()
  for (const name of readdirSync(cache)) {
    if (!INDEX.test(name)) continue
    const file = join(cache, name)
    const mark = statSync(buildingFile(file), { throwIfNoEntry: false })
    if (name === own) {
      if (mark) utimesSync(buildingFile(file), new Date(), new Date())
    } else if (now - Math.max(mark?.mtimeMs ?? 0, statSync(file).mtimeMs) > FORGOTTEN) {
      deleteDatabase(file)
      rmSync(buildingFile(file), { force: true })
    }
  }
}
