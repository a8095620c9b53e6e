import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { done, type Result } from '../../../article/result.ts'
import { inRounds, type Rounds } from '../files/turns.ts'
import { isDamage } from './database.ts'
import { beginAnew, inItsTurn, type KeptIndex, keepIndex } from './kept-index.ts'
import { lookThrough } from './look-through.ts'
import type { IndexEvent } from './protocol.ts'
import type { Store } from './store.ts'
import { takeInChanged } from './take-in.ts'

/** How long a question waits for what is being written. Milliseconds. */
const LONGEST_WAIT = 2000

/** Holds the index of one newsroom and keeps it true to the files. Lives in the worker; has no thread of its own. */
export interface Keeper {
  /** Answers from the index once it is true enough to answer (see `SMALL`), made anew first where it turns out damaged. */
  ask<T>(question: (db: DatabaseSync, store: Store) => T): Promise<Result<T>>
  /** Looks through all files and takes in what changed; asked while that is under way, once more afterwards. */
  refresh(): Promise<Result<void>>
  /** Takes in files that may have changed. With `tell`, says which had: a change the index knows already is none. */
  touch(paths: string[], tell: boolean): Promise<void>
  /** Waits for what is being written and closes the index. */
  close(): Promise<void>
}

/** Opens the newsroom's index, or begins a new one. `folder` is the workspace's real path. */
export async function createKeeper(folder: string, tell: (event: IndexEvent) => void): Promise<Keeper> {
  const index = await keepIndex(folder, tell)
  const looks = inRounds(() => lookThrough(index))
  return {
    ask: question => ask(index, looks, question),
    refresh: looks.run,
    touch: (paths, isTold) => takeInChanged(index, paths, isTold),
    async close() {
      index.isClosed = true
      await looks.current()
      await inItsTurn(index, async () => index.db.close())
    },
  }
}

async function ask<T>(
  index: KeptIndex,
  looks: Rounds<Result<void>>,
  question: (db: DatabaseSync, store: Store) => T,
): Promise<Result<T>> {
  index.askedAt = performance.now()
  for (const isLast of [false, true]) {
    const is = await ready(index, looks)
    if (!is.ok) return is
    try {
      return done(question(index.db, index.store))
    } catch (error) {
      if (isLast || !isDamage(error)) throw error
      beginAnew(index)
    }
  }
  throw new Error('unreachable')
}

/** Waits until the index is true enough to answer. */
async function ready(index: KeptIndex, looks: Rounds<Result<void>>): Promise<Result<void>> {
  if (index.isLarge && index.store.isWhole()) {
    // The answer first: to look through a large newsroom takes a second.
    if (!index.isLookedThrough) setImmediate(() => void looks.run())
    index.isLookedThrough = true
  } else {
    const underWay = index.isLarge ? looks.current() : null
    const looked = await Promise.race([underWay ?? looks.run(), index.firstPart.promise])
    if (looked && !looked.ok) return looked
  }
  // What was touched before the question was asked is part of the answer, unless another Copydesk hangs while it writes.
  const touched = inItsTurn(index, async () => done(undefined))
  return Promise.race([touched, pause(LONGEST_WAIT, done(undefined), { ref: false })])
}
