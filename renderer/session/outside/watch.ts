import type { Desk } from '../../../electron/contract.ts'
import type { OnDisk } from '../on-disk.ts'

/** How soon a file is looked at that may have changed; and how soon when this window just saved it, which most likely is all there was. */
const SOON = 120
const IDLE = 1500
/** Sync programs replace a file by deleting it first, or write it bit by bit: what is bad news is looked at twice. Milliseconds. */
const GRACE = 2000

/** Knows when to look at the file, and at the second copies beside it. */
export interface Watch {
  /** Has the file looked at soon. */
  look(): void
  /** Has the file looked at when whoever is at it has had time to finish. */
  lookAgain(): void
  /** Has the second copies looked for soon. */
  listCopies(): void
  /** A save by this window set out, or is through. */
  ownSave(): void
  stop(): void
}

/** Watches from now on; the copies that are there already are looked for soon. */
export function watchFile(
  desk: Desk,
  file: Readonly<OnDisk>,
  look: () => void,
  listCopies: () => void,
): Watch {
  const looking = alarm(look)
  const listing = alarm(listCopies)
  let ownAt = Number.NEGATIVE_INFINITY

  const unlisten = desk.on('articles.changed', ({ paths }) => {
    const wait = performance.now() - ownAt < IDLE ? IDLE : SOON
    // No paths: it may have been any.
    if (paths.length === 0 || paths.includes(file.path)) looking.set(wait)
    if (paths.length === 0 || paths.some(other => isBeside(other, file.path))) listing.set(wait)
  })
  const onFocus = (): void => looking.set(SOON)
  globalThis.addEventListener?.('focus', onFocus)
  listing.set(SOON)
  return {
    look: () => looking.set(SOON),
    lookAgain: () => looking.set(GRACE),
    listCopies: () => listing.set(SOON),
    ownSave: () => {
      ownAt = performance.now()
    },
    stop: () => {
      looking.stop()
      listing.stop()
      unlisten()
      globalThis.removeEventListener?.('focus', onFocus)
    },
  }
}

/** Does something after a while, in milliseconds; set anew before that, the while begins anew. Once stopped it does nothing any more. */
function alarm(task: () => void): { set(wait: number): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  return {
    set: wait => {
      clearTimeout(timer)
      if (!isOver) timer = setTimeout(task, wait)
    },
    stop: () => {
      isOver = true
      clearTimeout(timer)
    },
  }
}

/** Whether a file is the article's, or lies beside it and begins with its name, as second copies do. */
function isBeside(other: string, path: string): boolean {
  const stem = path.replace(/\.article\.json$/, '')
  return other.startsWith(stem) && !other.slice(stem.length).includes('/')
}
