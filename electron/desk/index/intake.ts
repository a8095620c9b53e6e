import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { buildFast, buildSafely, setWords } from './database.ts'
import { createRowWriter, type Stamped } from './rows.ts'

/** What is written to the tables, and how far an index that is being made has come. */
export interface Intake {
  /** Puts entries in, in the place of those of the same paths. All or none. */
  put(entries: Stamped[]): void
  /** As `put`, for portion after portion: many are written together, the last ones by `settle`. Questions see them at once. */
  gather(entries: Stamped[]): void
  settle(): void
  remove(paths: string[]): void
  /** Whether every file was read once: an index that is being made knows only some. */
  isWhole(): boolean
  setWhole(): void
  /** Joins a part of the pieces that the words of a new index are in. Says whether there is more to join. */
  join(): boolean
}

/** Articles whose words make one piece of a new index: more take more memory, fewer make more pieces to join. */
const PIECE = 2048
/** Pages that are written at a time when pieces are joined: some milliseconds. */
const JOINED = 256

export function createIntake(db: DatabaseSync): Intake {
  const rows = createRowWriter(db)
  const state = db.prepare('SELECT whole, joined FROM state')
  const changes = db.prepare('SELECT total_changes() AS count')
  let gathered = 0
  const isWhole = (): boolean => state.get()?.whole === 1

  function settle(): void {
    gathered = 0
    if (db.isTransaction) db.exec('COMMIT')
  }
  return {
    put: entries => atOnce(db, () => rows.put(entries)),
    gather(entries) {
      if (!isWhole()) buildFast(db)
      begun(db, () => rows.put(entries))
      gathered += entries.length
      if (gathered >= PIECE) settle()
    },
    settle,
    remove: paths => atOnce(db, () => paths.forEach(rows.forget)),
    isWhole,
    setWhole() {
      settle()
      if (isWhole()) return
      buildSafely(db)
      db.exec('UPDATE state SET whole = 1')
    },
    join() {
      if (state.get()?.joined === 1) return false
      const isMore = joinSome(db, changes)
      if (!isMore) atOnce(db, () => endJoining(db))
      return isMore
    },
  }
}

/** All or nothing of a task; within what is gathered just now, it is a part of that. */
function atOnce(db: DatabaseSync, task: () => void): void {
  const isGathering = db.isTransaction
  begun(db, () => {
    task()
    if (!isGathering) db.exec('COMMIT')
  })
}

/** Runs a task in a transaction, begun for it where there is none, and leaves that open. What fails takes all of it back. */
function begun(db: DatabaseSync, task: () => void): void {
  if (!db.isTransaction) db.exec('BEGIN IMMEDIATE')
  try {
    task()
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/** Joins a few pieces. FTS5 says by the count of changes whether it found any to join. */
function joinSome(db: DatabaseSync, changes: StatementSync): boolean {
  const before = Number(changes.get()?.count)
  setWords(db, 'merge', JOINED)
  return Number(changes.get()?.count) - before >= 2
}

/** From here on pieces are joined as they come. */
function endJoining(db: DatabaseSync): void {
  setWords(db, 'automerge', 4)
  setWords(db, 'crisismerge', 16)
  db.exec('UPDATE state SET joined = 1')
}
