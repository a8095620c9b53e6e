import { rmSync, statSync } from 'node:fs'
import { uptime } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { FIELDS } from './entry.ts'

/** Raised when the tables or what stands in them changes; an index of another number is thrown away and made anew. */
const SCHEMA = 4
/** "Copy" in ASCII: a file with another mark is none of ours. */
const MARK = 0x436f7079

/** Waits this long for another Copydesk of this machine that is writing to the same index, before it tries again later. Milliseconds. */
const PATIENCE = 200
/** How often an index is tried to be opened that another Copydesk is just making or closing, and how long after each time. Milliseconds. */
const TRIES = 50
const BETWEEN = 100
/** Pages of the file kept in memory: 16 MB. */
const CACHE_KB = 16 * 1024

/** Words gathered in memory before they are written, in bytes. */
const GATHERED = 32 * 1024 * 1024
/** While an index is made its pieces are not joined: that would be done again and again. The most that SQLite allows is 2,000. */
const PIECES = 2000

/**
 * The words are kept without the text they came from: that is in the files. `prefix` makes the beginnings of words as quick to find
 * as whole ones while they are still short and many. A changed article gets a new row, so the highest row is the last changed.
 */
const TABLES = `
  CREATE TABLE articles (
    row INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL,
    id TEXT NOT NULL, headline TEXT NOT NULL, kicker TEXT NOT NULL, section TEXT NOT NULL, status TEXT NOT NULL,
    language TEXT NOT NULL, bylines TEXT NOT NULL, tags TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, embargo_until TEXT, damaged TEXT,
    moment REAL NOT NULL, created REAL NOT NULL, embargo_at REAL, stage INTEGER NOT NULL, headline_folded TEXT NOT NULL,
    section_folded TEXT NOT NULL, tags_folded TEXT NOT NULL, by_folded TEXT NOT NULL, language_folded TEXT NOT NULL,
    unverified INTEGER NOT NULL, stale INTEGER NOT NULL, verified INTEGER NOT NULL, disputed INTEGER NOT NULL,
    ads INTEGER NOT NULL, images INTEGER NOT NULL, related INTEGER NOT NULL, embargo INTEGER NOT NULL
  );
  CREATE INDEX by_moment ON articles (moment DESC, path);
  CREATE INDEX by_created ON articles (created);
  CREATE INDEX by_headline ON articles (headline_folded);
  CREATE INDEX by_stage ON articles (stage, moment DESC);
  CREATE INDEX by_embargo ON articles (embargo_at);
  CREATE VIRTUAL TABLE words USING fts5(
    ${FIELDS.join(', ')},
    content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
  );
  INSERT INTO words (words, rank) VALUES ('hashsize', ${GATHERED}), ('automerge', 0), ('crisismerge', ${PIECES});
  CREATE TABLE state (whole INTEGER NOT NULL, joined INTEGER NOT NULL);
  INSERT INTO state VALUES (0, 0);
  PRAGMA application_id = ${MARK};
  PRAGMA user_version = ${SCHEMA};
`

/**
 * Opens the index, or makes an empty one where there is none, where it is damaged, or where another version of Copydesk made it.
 * On a disk that cannot be written it lives in memory. `file` null asks for that outright. `wait` is for the time between two tries.
 */
export function openDatabase(file: string | null, wait = blockThread): DatabaseSync {
  if (file === null) return prepared(':memory:')
  try {
    return whenFree(() => prepared(file), wait)
  } catch (error) {
    return isDamage(error) ? remade(file, wait) : prepared(':memory:')
  }
}

function remade(file: string, wait: () => void): DatabaseSync {
  try {
    deleteDatabase(file)
    return whenFree(() => prepared(file), wait)
  } catch {
    return prepared(':memory:')
  }
}

/**
 * Two desks that begin an index at one moment stand in each other's way, and SQLite then gives up at once, however long it was told
 * to wait: neither could go on while the other waits.
 */
function whenFree<T>(open: () => T, wait: () => void): T {
  for (let left = TRIES; ; left--) {
    try {
      return open()
    } catch (error) {
      if (!isBusy(error) || left === 0) throw error
      wait()
    }
  }
}

/** The thread of an index has nothing else to do without one. */
function blockThread(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN)
}

/** Deletes the index with what SQLite keeps beside it. */
export function deleteDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(file + end, { force: true })
}

const UNFIT = 'this index is of another version or not whole'

/** SQLite's codes for an index that is of no use any more: I/O error, damaged, full, not a database. */
const HOPELESS = new Set([10, 11, 13, 26])

/** Whether an error says that the index, and not the program, is at fault. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'errcode' in error ? Number(error.errcode) : 0
  return (
    HOPELESS.has(code & 0xff) ||
    /^(?:no such (?:table|column)|vtable constructor failed)/.test(error.message) ||
    error.message === UNFIT
  )
}

/** Whether an error says that another Copydesk is writing just now. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5

/** Sets a knob of FTS5 or has it do some work. Written out, because it takes no bound number for a whole one. */
export const setWords = (
  db: DatabaseSync,
  command: 'merge' | 'automerge' | 'crisismerge',
  value: number,
): void => db.exec(`INSERT INTO words (words, rank) VALUES ('${command}', ${Math.trunc(value)})`)

/** While an index is made nothing is flushed to the disk: were the machine to fail, it would be made anew (see `isDoubtful`). */
export function buildFast(db: DatabaseSync): void {
  if (!db.isTransaction) db.exec('PRAGMA synchronous = OFF')
}

/** Flushes what was built, and what is written from here on. */
export function buildSafely(db: DatabaseSync): void {
  db.exec('PRAGMA synchronous = NORMAL; PRAGMA wal_checkpoint(TRUNCATE)')
}

/** Throws for a file that is no index of this version. */
function prepared(file: string): DatabaseSync {
  // Opening it writes beside it.
  const written = lastWritten(file)
  const db = new DatabaseSync(file, { timeout: PATIENCE })
  try {
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -${CACHE_KB}`)
    if (isEmpty(db)) makeTables(db)
    const isOurs = pragma(db, 'user_version') === SCHEMA && pragma(db, 'application_id') === MARK
    if (!isOurs || isCutShort(db, file) || isDoubtful(db, written)) throw new Error(UNFIT)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

const isEmpty = (db: DatabaseSync): boolean =>
  pragma(db, 'user_version') === 0 && pragma(db, 'schema_version') === 0

function makeTables(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE')
  // Another Copydesk may have been quicker.
  if (isEmpty(db)) db.exec(TABLES)
  db.exec('COMMIT')
}

/** A file shorter than it says it is lost its end; SQLite would notice only when it comes to the missing part. */
function isCutShort(db: DatabaseSync, file: string): boolean {
  if (file === ':memory:') return false
  // One that another Copydesk has open is not waited for.
  db.exec(`PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = ${PATIENCE}`)
  // Asked first: what another Copydesk writes from here on makes the file longer than this.
  const size = pragma(db, 'page_count') * pragma(db, 'page_size')
  const wal = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  return wal === 0 && statSync(file).size < size
}

/** Milliseconds since 1970; null for an index that is new or in memory. */
function lastWritten(file: string): number | null {
  const times = ['', '-wal'].flatMap(end => statSync(file + end, { throwIfNoEntry: false })?.mtimeMs ?? [])
  return times.length > 0 ? Math.max(...times) : null
}

/** An index that was being made when the machine went down may have lost any part of what was written. */
const isDoubtful = (db: DatabaseSync, written: number | null): boolean =>
  written !== null &&
  written < Date.now() - uptime() * 1000 &&
  db.prepare('SELECT whole FROM state').get()?.whole === 0

function pragma(db: DatabaseSync, name: string): number {
  return Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0])
}
