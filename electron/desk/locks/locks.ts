import { done, fail, type Result } from '../../../article/result.ts'
import type { ArticleLock, LockHolder } from '../../contract.ts'
import { inTurn, type Turns } from '../files/turns.ts'
import { type DeskIdentity, isDead, isHere } from '../identity.ts'
import { stillThere, type Workspace } from '../workspace/workspace.ts'
import {
  createLock,
  type Lock,
  type LockPlace,
  placeOfLock,
  readLock,
  removeLock,
  replaceLock,
} from './lock-file.ts'
import { createWitness } from './witness.ts'

/** How often locks are looked at, in milliseconds: so soon a window hears that another machine took its article over. */
const LOOK = 2000
/** Every so many looks the locks of this desk are written again. A shared folder should not be busy with them. */
const BEAT = 5

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

interface Held {
  workspace: Workspace
  place: LockPlace
  window: string
  since: string
  beat: number
}

interface Waiting {
  place: LockPlace
  windows: Set<string>
  /** Who had the article when the windows were last told. */
  told: string
}

/** Somebody else who has an article: another desk by its id, or another window of this one. */
interface Occupant {
  desk: string
  holder: LockHolder
}

/** Behind a lock that cannot be read. */
const UNKNOWN: Occupant = { desk: '', holder: { name: '', machine: '', since: '', isHere: false } }

/** No failure of the disk ever keeps anybody from writing: a lock that cannot be written is held in memory and tried again. */
export function createLocks({
  identity,
  tell,
  now = () => performance.now(),
  look = LOOK,
}: LocksOptions): Locks {
  const held = new Map<string, Held>()
  const waiting = new Map<string, Waiting>()
  const turns: Turns = new Map()
  const witness = createWitness(now)
  let timer: ReturnType<typeof setInterval> | undefined
  let looks = 0

  /** Who else has the article by its lock, or nobody. Where nobody can say, nobody is in the way. */
  async function occupant({ key, file }: LockPlace): Promise<Occupant | null> {
    const me = await identity
    const read = await readLock(file)
    const found = read.ok ? read.value : { kind: 'none' as const }
    if (found.kind === 'none') return null
    if (found.kind === 'unreadable') return witness.isStale(key, found.stamp) ? null : UNKNOWN
    const { lock } = found
    if (lock.desk === me.id || isDead(me, lock)) return null
    if (witness.isStale(key, `${lock.desk} ${lock.beat}`)) return null
    const { desk, name, machine, since } = lock
    return { desk, holder: { name, machine, since, isHere: isHere(me, lock) } }
  }

  async function occupantIn({ workspace, since, window }: Held): Promise<Occupant> {
    const { machine } = await identity
    return { desk: window, holder: { name: workspace.author, machine, since, isHere: true } }
  }

  async function lockOf({ workspace, place, since, beat }: Held): Promise<Lock> {
    const { id, machine, installation, process } = await identity
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

  /** Writes a lock that is ours to write. Where another desk made one at the same moment, that one's is returned. */
  async function write(mine: Held, over: boolean): Promise<Occupant | null> {
    const { file } = mine.place
    // Without its newsroom nothing is made in its place.
    if (file === null || !(await stillThere(mine.workspace)).ok) return null
    const lock = await lockOf(mine)
    const created = await createLock(mine.workspace.folder, file, lock)
    if (created.ok) return null
    if (created.error.code !== 'disk/exists') return null
    const other = over ? null : await occupant(mine.place)
    if (other) return other
    await replaceLock(file, lock)
    // Of two desks that replaced a stale lock at one moment, the later one has the article.
    return occupant(mine.place)
  }

  function refuse(place: LockPlace, window: string, other: Occupant): Result<ArticleLock> {
    const entry = waiting.get(place.key) ?? { place, windows: new Set(), told: '' }
    entry.windows.add(window)
    entry.told = nameOf(other)
    waiting.set(place.key, entry)
    keepLooking()
    return done({ mine: false, holder: other.holder })
  }

  async function takeInTurn(workspace: Workspace, place: LockPlace, window: string, over: boolean) {
    const mine = held.get(place.key)
    if (mine && mine.window !== window && !over) return refuse(place, window, await occupantIn(mine))
    const other = over ? null : await occupant(place)
    if (other) {
      held.delete(place.key)
      return refuse(place, window, other)
    }
    if (mine?.window === window && !over) return done<ArticleLock>({ mine: true })
    const next: Held = {
      workspace,
      place,
      window,
      since: new Date().toISOString(),
      beat: (mine?.beat ?? 0) + 1,
    }
    const quicker = await write(next, over)
    if (quicker) return refuse(place, window, quicker)
    held.set(place.key, next)
    stopWaiting(place.key, window)
    keepLooking()
    tell(place.path)
    return done<ArticleLock>({ mine: true })
  }

  async function letGo({ place }: Held): Promise<void> {
    held.delete(place.key)
    witness.forget(place.key)
    await removeLock(place.file, (await identity).id)
    tell(place.path)
  }

  function stopWaiting(key: string, window: string): void {
    const entry = waiting.get(key)
    entry?.windows.delete(window)
    if (entry?.windows.size === 0) waiting.delete(key)
  }

  /** Looks at one lock of ours: it is lost where another desk took the article over, and written again now and then. */
  async function lookAtOwn(key: string): Promise<void> {
    const mine = held.get(key)
    if (!mine) return
    const other = await occupant(mine.place)
    if (other) {
      held.delete(key)
      refuse(mine.place, mine.window, other)
      tell(mine.place.path)
    } else if (looks % BEAT === 0) {
      mine.beat++
      await write(mine, false)
    }
  }

  /** Tells those who wait for an article when another desk has it, or nobody. */
  async function lookAtOthers(key: string): Promise<void> {
    const entry = waiting.get(key)
    if (!entry || held.has(key)) return
    const other = await occupant(entry.place)
    const told = nameOf(other)
    if (told !== entry.told || other === null) tell(entry.place.path)
    entry.told = told
  }

  async function lookAround(): Promise<void> {
    looks++
    for (const key of held.keys()) await inTurn(turns, key, () => lookAtOwn(key))
    for (const key of waiting.keys()) await inTurn(turns, key, () => lookAtOthers(key))
  }

  function keepLooking(): void {
    timer ??= setInterval(() => void lookAround(), look).unref()
  }

  /** Runs with the article's lock in hand. */
  async function at<T>(
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

  return {
    take: (workspace, path, window, over) =>
      at(workspace, path, place => takeInTurn(workspace, place, window, over)),
    release: (workspace, path, window) =>
      at(workspace, path, async ({ key }) => {
        stopWaiting(key, window)
        const mine = held.get(key)
        if (mine?.window === window) await letGo(mine)
        return done({})
      }),
    check: (workspace, path, window) =>
      at(workspace, path, async place => {
        const mine = held.get(place.key)
        const isOther = mine !== undefined && mine.window !== window
        const other = isOther ? await occupantIn(mine) : await occupant(place)
        return other ? lockedBy(other.holder) : done(undefined)
      }),
    isHeldBy: async (workspace, path, desk) => {
      const place = await placeOfLock(workspace, path)
      return place.ok && (await occupant(place.value))?.desk === desk
    },
    async left(window) {
      for (const key of waiting.keys()) stopWaiting(key, window)
      for (const mine of held.values()) {
        if (mine.window === window) await inTurn(turns, mine.place.key, () => letGo(mine))
      }
    },
    async close() {
      clearInterval(timer)
      waiting.clear()
      for (const mine of held.values()) await inTurn(turns, mine.place.key, () => letGo(mine))
    },
  }
}

const nameOf = (other: Occupant | null): string => (other ? `${other.desk} ${other.holder.since}` : '')

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
