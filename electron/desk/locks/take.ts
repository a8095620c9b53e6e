import { done, type Result } from '../../../article/result.ts'
import type { ArticleLock } from '../../contract.ts'
import { stillThere, type Workspace } from '../workspace/workspace.ts'
import { type Held, type LockBook, type Occupant, stopWaiting, waitFor } from './book.ts'
import { createLock, type Lock, type LockPlace, removeLock, replaceLock } from './lock-file.ts'
import { asOccupant, otherDesk } from './occupant.ts'

/** Gives an article to a window, or has it wait. Only in turn; see `Locks.take`. */
export async function takeArticle(
  book: LockBook,
  workspace: Workspace,
  place: LockPlace,
  window: string,
  over: boolean,
): Promise<Result<ArticleLock>> {
  const mine = book.held.get(place.key)
  if (mine && mine.window !== window && !over)
    return refuse(book, place, window, await asOccupant(book, mine))
  const other = over ? null : await otherDesk(book, place)
  if (other) {
    book.held.delete(place.key)
    return refuse(book, place, window, other)
  }
  if (mine?.window === window && !over) return done({ mine: true })
  const since = new Date().toISOString()
  const next: Held = { workspace, place, window, since, beat: (mine?.beat ?? 0) + 1 }
  const quicker = await writeLock(book, next, over)
  if (quicker) return refuse(book, place, window, quicker)
  book.held.set(place.key, next)
  stopWaiting(book, place.key, window)
  book.tell(place.path)
  return done({ mine: true })
}

function refuse(book: LockBook, place: LockPlace, window: string, other: Occupant): Result<ArticleLock> {
  waitFor(book, place, window, other)
  return done({ mine: false, holder: other.holder })
}

/** Lets go of an article that this desk has. Only in turn. */
export async function letGo(book: LockBook, { place }: Held): Promise<void> {
  book.held.delete(place.key)
  book.witness.forget(place.key)
  await removeLock(place.file, (await book.identity).id)
  book.tell(place.path)
}

/**
 * Writes a lock that is ours to write. Where another desk made one at the same moment, that one's is returned. No failure of the disk
 * ever keeps anybody from writing: a lock that cannot be written is held in memory and tried again.
 */
export async function writeLock(book: LockBook, mine: Held, over: boolean): Promise<Occupant | null> {
  const { file } = mine.place
  // Without its newsroom nothing is made in its place.
  if (file === null || !(await stillThere(mine.workspace)).ok) return null
  const lock = await lockOf(book, mine)
  const created = await createLock(mine.workspace.folder, file, lock)
  if (created.ok) return null
  if (created.error.code !== 'disk/exists') return null
  const other = over ? null : await otherDesk(book, mine.place)
  if (other) return other
  await replaceLock(file, lock)
  // Of two desks that replaced a stale lock at one moment, the later one has the article.
  return otherDesk(book, mine.place)
}

async function lockOf(book: LockBook, { workspace, place, since, beat }: Held): Promise<Lock> {
  const { id, machine, installation, process } = await book.identity
  return {
    format: 'copydesk-lock',
    version: 1,
    article: place.path,
    name: workspace.author,
    machine,
    since,
    desk: id,
    installation,
    process,
    beat,
  }
}
