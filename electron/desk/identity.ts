import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { readBounded } from './files/read-bounded.ts'
import { makeFolder, writeNew } from './files/write-durably.ts'

/** Which desk this is, as locks and the journal name it to others. */
export interface DeskIdentity {
  /** Of this one run. */
  id: string
  /** What people call this machine. */
  machine: string
  /** Of the app's data folder: two machines may have one name. */
  installation: string
  process: number
}

/** Who a desk says it is in a lock or a journal; everything may be missing in a file that others wrote. */
export type Trace = Pick<DeskIdentity, 'machine' | 'installation' | 'process'>

/** Reads who this installation is, or makes it up on the first start; for this run only where that cannot be kept. */
export async function readIdentity(dataFolder: string): Promise<DeskIdentity> {
  return {
    id: randomUUID(),
    machine: hostname(),
    installation: await installationIn(dataFolder),
    process: process.pid,
  }
}

async function installationIn(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'installation')
  const known = await read(file)
  if (known !== null) return known
  const fresh = randomUUID()
  await makeFolder(dataFolder).catch(() => undefined)
  const written = await writeNew(file, `${fresh}\n`)
  // Two first starts at once: the one that was written counts for both.
  return written.ok ? fresh : ((await read(file)) ?? fresh)
}

async function read(file: string): Promise<string | null> {
  const text = await readBounded(file, 1024)
  const id = text.ok ? text.value.toString('utf8').trim() : ''
  return /^[0-9a-f-]{36}$/.test(id) ? id : null
}

/** Whether something was written on this machine. A cloned machine brings the installation along, but hardly the name. */
export const isHere = (me: DeskIdentity, trace: Trace): boolean =>
  trace.installation === me.installation && trace.machine === me.machine

/** Whether the desk that wrote this is known to be dead: on another machine nobody can tell. */
export const isDead = (me: DeskIdentity, trace: Trace): boolean =>
  isHere(me, trace) && trace.process !== me.process && !isRunning(trace.process)

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be asked, but it is one.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
