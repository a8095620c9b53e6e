import { isDead, isHere } from '../identity.ts'
import type { Held, LockBook, Occupant } from './book.ts'
import { type LockPlace, readLock } from './lock-file.ts'

/** Behind a lock that cannot be read. */
const UNKNOWN: Occupant = { desk: '', holder: { name: '', machine: '', since: '', isHere: false } }

/** Which other desk has the article by its lock, or none. Where nobody can say, nobody is in the way. */
export async function otherDesk(book: LockBook, { key, file }: LockPlace): Promise<Occupant | null> {
  const me = await book.identity
  const read = await readLock(file)
  const found = read.ok ? read.value : { kind: 'none' as const }
  if (found.kind === 'none') return null
  if (found.kind === 'unreadable') return book.witness.isStale(key, found.stamp) ? null : UNKNOWN
  const { lock } = found
  if (lock.desk === me.id || isDead(me, lock)) return null
  if (book.witness.isStale(key, `${lock.desk} ${lock.beat}`)) return null
  const { desk, name, machine, since } = lock
  return { desk, holder: { name, machine, since, isHere: isHere(me, lock) } }
}

/** A window of this desk, as another one hears of it. */
export async function asOccupant(book: LockBook, { workspace, since, window }: Held): Promise<Occupant> {
  const { machine } = await book.identity
  return { desk: window, holder: { name: workspace.author, machine, since, isHere: true } }
}
