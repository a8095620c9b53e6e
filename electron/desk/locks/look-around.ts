import { inTurn } from '../files/turns.ts'
import { type LockBook, nameOf, waitFor } from './book.ts'
import { otherDesk } from './occupant.ts'
import { writeLock } from './take.ts'

/** Every so many looks the locks of this desk are written again. A shared folder should not be busy with them. */
const BEAT = 5

/** Looks now and then at every lock that the windows of this desk have or wait for. */
export interface Lookout {
  /** Begins to look, if it has not yet: a desk whose windows have no article has nothing to look at. */
  start(): void
  stop(): void
}

/** @param pause milliseconds from one look to the next */
export function createLookout(book: LockBook, pause: number): Lookout {
  let timer: ReturnType<typeof setInterval> | undefined
  let looks = 0
  let looking: Promise<void> | null = null
  function look(): void {
    // While a disk hangs, further looks would only wait behind this one, and all at once ask what it missed.
    looking ??= lookAround(book, ++looks % BEAT === 0).finally(() => {
      looking = null
    })
  }
  return {
    start() {
      timer ??= setInterval(look, pause).unref()
    },
    stop: () => clearInterval(timer),
  }
}

async function lookAround(book: LockBook, isBeat: boolean): Promise<void> {
  for (const key of book.held.keys()) await inTurn(book.turns, key, () => lookAtOwn(book, key, isBeat))
  for (const key of book.waiting.keys()) await inTurn(book.turns, key, () => lookAtOthers(book, key))
}

/** Looks at one lock of ours: it is lost where another desk took the article over, and written again at every beat. */
async function lookAtOwn(book: LockBook, key: string, isBeat: boolean): Promise<void> {
  const mine = book.held.get(key)
  if (!mine) return
  const other = await otherDesk(book, mine.place)
  if (other) {
    book.held.delete(key)
    waitFor(book, mine.place, mine.window, other)
    book.tell(mine.place.path)
  } else if (isBeat) {
    mine.beat++
    await writeLock(book, mine, false)
  }
}

/** Tells those who wait for an article when another desk has it, or nobody. */
async function lookAtOthers(book: LockBook, key: string): Promise<void> {
  const entry = book.waiting.get(key)
  if (!entry || book.held.has(key)) return
  const other = await otherDesk(book, entry.place)
  const told = nameOf(other)
  if (told !== entry.told || other === null) book.tell(entry.place.path)
  entry.told = told
}
