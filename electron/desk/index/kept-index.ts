import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { inTurn, type Turns } from '../files/turns.ts'
import { deleteDatabase, isBusy, isDamage, openDatabase } from './database.ts'
import { indexFile } from './place.ts'
import type { IndexEvent } from './protocol.ts'
import { createStore, type Store } from './store.ts'

/**
 * A newsroom of so many articles is looked through on every question, which takes milliseconds, so that an answer never lags behind
 * the files. A larger one is looked through once at the start and watched from then on.
 */
export const SMALL = 1000
/** How long to wait before trying again while another Copydesk writes to the index, or makes it. Milliseconds. */
export const WHILE_BUSY = 100

/** The index of one newsroom while it is kept: open, and begun anew where it turns out damaged. */
export interface KeptIndex extends OpenIndex {
  /** The newsroom's real path. */
  readonly folder: string
  /** Where the index is; null for one in memory. */
  readonly file: string | null
  readonly tell: (event: IndexEvent) => void
  readonly turns: Turns
  /** Of a large newsroom whose index is being made: there is enough of it to answer with. */
  firstPart: PromiseWithResolvers<void>
  /** Whether the files were looked through since the start, or are about to be. */
  isLookedThrough: boolean
  /** The stamps of the files that changed since the start, as this desk has last seen them. */
  seen: Map<string, string>
  /** When the last question was asked, by `performance.now()`. */
  askedAt: number
  /** How often the index was begun anew. */
  beginnings: number
  isClosed: boolean
}

interface OpenIndex {
  db: DatabaseSync
  store: Store
  /** Null until the files were counted. */
  isLarge: boolean | null
}

/** Opens the newsroom's index, or begins a new one. `folder` is the workspace's real path. */
export async function keepIndex(folder: string, tell: (event: IndexEvent) => void): Promise<KeptIndex> {
  const file = await indexFile(folder)
  const firstPart = Promise.withResolvers<void>()
  return {
    ...openIndex(file),
    folder,
    file,
    tell,
    turns: new Map(),
    firstPart,
    isLookedThrough: false,
    seen: new Map(),
    askedAt: Number.NEGATIVE_INFINITY,
    beginnings: 0,
    isClosed: false,
  }
}

/** Throws the index away and begins an empty one. */
export function beginAnew(index: KeptIndex): void {
  const { db, file } = index
  db.close()
  if (file !== null) deleteDatabase(file)
  Object.assign(index, openIndex(file))
  index.firstPart = Promise.withResolvers()
  index.beginnings++
}

/** Opens the index. One whose damage shows only when its tables are used is replaced by an empty one. */
function openIndex(file: string | null): OpenIndex {
  const db = openDatabase(file)
  try {
    const store = createStore(db)
    return { db, store, isLarge: store.isWhole() ? store.count() > SMALL : null }
  } catch (error) {
    db.close()
    if (file === null || !isDamage(error)) throw error
    deleteDatabase(file)
    return openIndex(file)
  }
}

/** Runs when everything asked before is done: an older reading of a file must never replace a newer one. */
export const inItsTurn = <T>({ turns }: KeptIndex, task: () => Promise<T>): Promise<T> =>
  inTurn(turns, 'index', task)

/** Runs what reads or writes the index; a damaged one is replaced by an empty one, and the task runs once more. */
export function repairing<T>(index: KeptIndex, task: (store: Store) => T): T {
  try {
    return task(index.store)
  } catch (error) {
    if (!isDamage(error)) throw error
    beginAnew(index)
    return task(index.store)
  }
}

/**
 * As `repairing`, for what writes: waits while another Copydesk of this machine does, unless the index is being closed: what is then not
 * written is found at the next start. To be called in turn.
 */
export async function writing(index: KeptIndex, task: (store: Store) => void): Promise<void> {
  for (;;) {
    try {
      return repairing(index, task)
    } catch (error) {
      if (!isBusy(error)) throw error
      if (index.isClosed) return
      await pause(WHILE_BUSY)
    }
  }
}
