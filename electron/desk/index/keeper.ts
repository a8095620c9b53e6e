import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises'
import { done, type Result } from '../../../article/result.ts'
import { eachOf, inTurn, type Turns } from '../files/turns.ts'
import { takeBuilding } from './building.ts'
import { compareWithFiles } from './compare.ts'
import { deleteDatabase, isBusy, isDamage, openDatabase } from './database.ts'
import { isArticlePath, lookAt, readEntry } from './files.ts'
import { indexFile } from './place.ts'
import type { IndexEvent } from './protocol.ts'
import { createStore, type Stamped, type Store } from './store.ts'

/**
 * A newsroom of so many articles is looked through on every question, which takes milliseconds, so that an answer never lags behind
 * the files. A larger one is looked through once at the start and watched from then on.
 */
const SMALL = 1000
/** A large newsroom whose index is being made answers from here on with what is there. Articles. */
const FIRST_PART = 500
/** Files read before questions have their turn. */
const READS = 256
/** How many files are open at a time. */
const AT_A_TIME = 16
/** With fewer changed files no progress is shown: it would only flicker. */
const WORTH_SHOWING = 500
/** How long to wait before trying again while another Copydesk writes to the index, or makes it. Milliseconds. */
const WHILE_BUSY = 100
/** How long a question waits for what is being written. Milliseconds. */
const LONGEST_WAIT = 2000
/** With more changes than these, windows are told to ask for everything again. */
const TOLD = 1000

/** Holds the index of one newsroom and keeps it true to the files. Lives in the worker; has no thread of its own. */
export interface Keeper {
  /** Answers from the index once it is true enough to answer (see `SMALL`), made anew first where it turns out damaged. */
  ask<T>(question: (db: DatabaseSync, store: Store) => T): Promise<Result<T>>
  /** Looks through all files and takes in what changed. */
  refresh(): Promise<Result<void>>
  /** Takes in files that may have changed. With `tell`, says which had: a change the index knows already is none. */
  touch(paths: string[], tell: boolean): Promise<void>
  /** Waits for what is being written and closes the index. */
  close(): Promise<void>
}

/** Opens the newsroom's index, or begins a new one. `folder` is the workspace's real path. */
export async function createKeeper(folder: string, tell: (event: IndexEvent) => void): Promise<Keeper> {
  const file = await indexFile(folder)
  const turns: Turns = new Map()
  let { db, store, isLarge } = openIndex(file)
  let firstPart = Promise.withResolvers<void>()
  let looking: Promise<Result<void>> | null = null
  let lookingNext: Promise<Result<void>> | null = null
  let wasLookedThrough = false
  /** How often the index was begun anew. */
  let beginnings = 0
  let isClosed = false

  function startAfresh(): void {
    db.close()
    if (file !== null) deleteDatabase(file)
    ;({ db, store, isLarge } = openIndex(file))
    firstPart = Promise.withResolvers()
    beginnings++
  }

  /** Runs what reads or writes the index; a damaged one is replaced by an empty one, and the task runs once more. */
  function repairing<T>(task: () => T): T {
    try {
      return task()
    } catch (error) {
      if (!isDamage(error)) throw error
      startAfresh()
      return task()
    }
  }

  /** As `repairing`, for what writes: waits while another Copydesk of this machine does. To be called in turn. */
  async function writing(task: () => void): Promise<void> {
    for (;;) {
      try {
        return repairing(task)
      } catch (error) {
        if (isClosed || !isBusy(error)) throw error
        await pause(WHILE_BUSY)
      }
    }
  }

  /** Looks through the files; asked while that is under way, once more afterwards. */
  function lookThrough(): Promise<Result<void>> {
    if (looking) {
      lookingNext ??= looking.then(() => {
        lookingNext = null
        return lookThrough()
      })
      return lookingNext
    }
    if (isClosed) return Promise.resolve(done(undefined))
    wasLookedThrough = true
    looking = lookThroughOnce().finally(() => {
      looking = null
    })
    return looking
  }

  async function lookThroughOnce(): Promise<Result<void>> {
    const isNew = !store.isWhole()
    const giveBack = isNew ? takeBuilding(file) : () => undefined
    if (!giveBack) return othersBuild()
    try {
      return await takeInAll(isNew)
    } finally {
      giveBack()
    }
  }

  /** While another Copydesk of this machine makes the index, it answers with what is there; should that one end, this one goes on. */
  async function othersBuild(): Promise<Result<void>> {
    while (!isClosed && !store.isWhole()) {
      const giveBack = takeBuilding(file)
      giveBack?.()
      if (giveBack) return lookThroughOnce()
      isLarge ??= store.count() > SMALL ? true : null
      if (store.count() >= FIRST_PART) firstPart.resolve()
      await pause(WHILE_BUSY)
    }
    tellChanged(null)
    return done(undefined)
  }

  async function takeInAll(isNew: boolean): Promise<Result<void>> {
    const beginning = beginnings
    const compared = await compareWithFiles(folder, store).catch((error: unknown) => {
      // Found damaged, by this or by a question meanwhile.
      if (beginning === beginnings && !isDamage(error)) throw error
      if (beginning === beginnings) startAfresh()
      return null
    })
    if (!compared) return takeInAll(true)
    if (!compared.ok) return compared
    const { count, changed, gone } = compared.value
    isLarge = count > SMALL
    if (gone.length > 0) await inTurn(turns, 'index', () => writing(() => store.remove(gone)))
    for (let from = 0; from < changed.length && !isClosed && beginning === beginnings; from += READS) {
      const portion = changed.slice(from, from + READS)
      await inTurn(turns, 'index', async () => takeIn(portion, entries => store.gather(entries)))
      tellProgress(Math.min(changed.length, from + READS), changed.length)
    }
    // Found damaged on the way, the index began anew without what was taken in before.
    if (!isClosed && beginning !== beginnings) return takeInAll(true)
    await inTurn(turns, 'index', () => writing(() => (isClosed ? store.settle() : store.setWhole())))
    if (isClosed) return done(undefined)
    void joinPieces()
    if (isNew) tellChanged(isLarge ? null : [])
    else tellChanged([...gone, ...changed.slice(0, TOLD + 1)])
    return done(undefined)
  }

  /** Joins the pieces a new index is in, a little at a time, so that questions have their turn: fewer pieces are searched faster. */
  async function joinPieces(): Promise<void> {
    let isMore = true
    while (isMore && !isClosed) {
      await inTurn(turns, 'index', () => writing(() => void (isMore = !isClosed && store.join())))
      await breathe()
    }
  }

  function tellProgress(count: number, total: number): void {
    if (total >= WORTH_SHOWING) tell({ tells: 'progress', done: count, total })
    if (isLarge && count >= FIRST_PART) firstPart.resolve()
  }

  /** Reads files and writes them into the index. Only in turn: an older reading must never replace a newer one. */
  async function takeIn(paths: string[], write: (entries: Stamped[]) => void): Promise<void> {
    const read = await eachOf(paths, AT_A_TIME, async path => {
      const look = lookAt(folder, path)
      const entry = look && (await readEntry(folder, look))
      return look && entry ? [{ stamp: look.stamp, entry }] : []
    })
    if (!isClosed) await writing(() => write(read.flat()))
  }

  function tellChanged(paths: string[] | null): void {
    if (paths === null || paths.length > TOLD) tell({ tells: 'changed', paths: [] })
    else if (paths.length > 0) tell({ tells: 'changed', paths })
  }

  async function ready(): Promise<Result<void>> {
    if (isLarge && store.isWhole()) {
      // The answer first: to look through a large newsroom takes a second.
      if (!wasLookedThrough) setImmediate(() => void lookThrough())
      wasLookedThrough = true
    } else {
      const looked = await Promise.race([isLarge && looking ? looking : lookThrough(), firstPart.promise])
      if (looked && !looked.ok) return looked
    }
    // What was touched before the question was asked is part of the answer, unless another Copydesk hangs while it writes.
    const touched = inTurn(turns, 'index', async () => done(undefined))
    return Promise.race([touched, pause(LONGEST_WAIT, done(undefined), { ref: false })])
  }

  return {
    async ask(question) {
      for (const isLast of [false, true]) {
        const is = await ready()
        if (!is.ok) return is
        try {
          return done(question(db, store))
        } catch (error) {
          if (isLast || !isDamage(error)) throw error
          startAfresh()
        }
      }
      throw new Error('unreachable')
    },
    refresh: lookThrough,
    touch: (paths, telling) =>
      inTurn(turns, 'index', async () => {
        if (isClosed) return
        const looks = [...new Set(paths)]
          .filter(isArticlePath)
          .map(path => ({ path, look: lookAt(folder, path) }))
        const known = repairing(() => new Map(looks.map(({ path }) => [path, store.stampOf(path)])))
        const changed = looks.filter(({ path, look }) => look?.stamp !== known.get(path))
        const gone = changed.filter(({ look }) => !look).map(({ path }) => path)
        if (gone.length > 0) await writing(() => store.remove(gone))
        const fresh = changed.flatMap(({ path, look }) => (look ? [path] : []))
        if (fresh.length > 0) await takeIn(fresh, entries => store.put(entries))
        if (telling) tellChanged(changed.map(({ path }) => path))
      }),
    async close() {
      isClosed = true
      await looking
      await inTurn(turns, 'index', async () => db.close())
    },
  }
}

interface OpenIndex {
  db: DatabaseSync
  store: Store
  /** Null until the files were counted. */
  isLarge: boolean | null
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
