import { done, fail, type Result } from '../../../article/result.ts'
import type { ArticleLock, LockHolder } from '../../contract.ts'
import { inTurn } from '../files/turns.ts'
import type { DeskIdentity } from '../identity.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Held, type LockBook, stopWaiting } from './book.ts'
import { type LockPlace, placeOfLock } from './lock-file.ts'
import { createLookout } from './look-around.ts'
import { asOccupant, otherDesk } from './occupant.ts'
import { letGo, takeArticle } from './take.ts'
import { createWitness } from './witness.ts'

/** How often locks are looked at, in milliseconds: so soon a window hears that another machine took its article over. */
const LOOK = 2000

/** Who writes in which article: one window at a time, over all windows, desks and machines on a newsroom. */
export interface Locks {
  /** Gives an article to a window where it is free or `over` is set; otherwise the window is told when it is. */
  take(workspace: Workspace, path: string, window: string, over: boolean): Promise<Result<ArticleLock>>
  release(workspace: Workspace, path: string, window: string): Promise<Result<Record<string, never>>>
  /** Fails with `article/locked` where somebody else has the article. Takes nothing: for what is done in a moment. */
  check(workspace: Workspace, path: string, window: string): Promise<Result<void>>
  /** Whether another desk has the article, as far as its lock says. */
  isHeldBy(workspace: Workspace, path: string, desk: string): Promise<boolean>
  /** Lets go of everything that a window had. */
  left(window: string): Promise<void>
  close(): Promise<void>
}

export interface LocksOptions {
  identity: Promise<DeskIdentity>
  /** Tells the windows that somebody took an article or let go of it. */
  tell(path: string): void
  /** Milliseconds that only ever go up. */
  now?: () => number
  /** Milliseconds from one look to the next. */
  look?: number
}

/** The locks of one desk, over all newsrooms that are opened in it. */
export function createLocks({
  identity,
  tell,
  now = () => performance.now(),
  look = LOOK,
}: LocksOptions): Locks {
  const witness = createWitness(now)
  const book: LockBook = { identity, witness, tell, turns: new Map(), held: new Map(), waiting: new Map() }
  const lookout = createLookout(book, look)
  return {
    async take(workspace, path, window, over) {
      const taken = await atLock(book, workspace, path, place =>
        takeArticle(book, workspace, place, window, over),
      )
      lookout.start()
      return taken
    },
    release: (workspace, path, window) =>
      atLock(book, workspace, path, ({ key }) => release(book, key, window)),
    check: (workspace, path, window) =>
      atLock(book, workspace, path, place => checkFree(book, place, window)),
    isHeldBy: async (workspace, path, desk) => {
      const place = await placeOfLock(workspace, path)
      return place.ok && (await otherDesk(book, place.value))?.desk === desk
    },
    async left(window) {
      for (const key of book.waiting.keys()) stopWaiting(book, key, window)
      await letGoOf(book, window)
    },
    async close() {
      lookout.stop()
      book.waiting.clear()
      await letGoOf(book, null)
    },
  }
}

/** Runs with the article's lock in hand. */
async function atLock<T>(
  { turns }: LockBook,
  workspace: Workspace,
  path: string,
  task: (place: LockPlace) => Promise<Result<T>>,
): Promise<Result<T>> {
  // By the path first: what a window asks about one article is done in the order in which it asks.
  return inTurn(turns, `${workspace.folder} ${path}`, async () => {
    const place = await placeOfLock(workspace, path)
    return place.ok ? inTurn(turns, place.value.key, () => task(place.value)) : place
  })
}

async function release(book: LockBook, key: string, window: string): Promise<Result<Record<string, never>>> {
  stopWaiting(book, key, window)
  const mine = book.held.get(key)
  if (mine?.window === window) await letGo(book, mine)
  return done({})
}

async function checkFree(book: LockBook, place: LockPlace, window: string): Promise<Result<void>> {
  const mine = book.held.get(place.key)
  const isOther = mine !== undefined && mine.window !== window
  const other = isOther ? await asOccupant(book, mine) : await otherDesk(book, place)
  return other ? lockedBy(other.holder) : done(undefined)
}

/** Lets go of what one window has, or with null all. */
async function letGoOf(book: LockBook, window: string | null): Promise<void> {
  const isIts = (held?: Held): held is Held =>
    held !== undefined && (window === null || held.window === window)
  for (const [key, held] of book.held) {
    if (!isIts(held)) continue
    await inTurn(book.turns, key, async () => {
      // Another window may have taken it over before this one had its turn.
      const now = book.held.get(key)
      if (isIts(now)) await letGo(book, now)
    })
  }
}

/** The refusal of a change to an article that somebody else has. */
export const lockedBy = (holder: LockHolder) =>
  fail(
    'article/locked',
    `${holder.name || 'Somebody'} is writing in this article ${placeInWords(holder)}. Wait until it is free, or take it over.`,
    { holder },
  )

const placeInWords = ({ isHere: here, machine }: LockHolder): string => {
  if (here) return 'in another window'
  return machine === '' ? 'on another machine' : `on “${machine}”`
}
