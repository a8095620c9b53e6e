import { rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { FIELDS } from './entry.ts'

/** Raised when the tables or what stands in them changes; an index of another number is thrown away and made anew. */
const SCHEMA = 3
/** "Copy" in ASCII: a file with another mark is none of ours. */
const MARK = 0x436f7079

/** Waits this long for another Copydesk that is writing to the same index. Milliseconds. */
const PATIENCE = 5000
/** Pages of the file kept in memory: 16 MB. */
const CACHE_KB = 16 * 1024

/** Words gathered in memory before they are written, in bytes. Small portions would be merged again and again while an index is made. */
const GATHERED = 16 * 1024 * 1024

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
  INSERT INTO words (words, rank) VALUES ('hashsize', ${GATHERED});
  CREATE TABLE state (whole INTEGER NOT NULL);
  INSERT INTO state VALUES (0);
  PRAGMA application_id = ${MARK};
  PRAGMA user_version = ${SCHEMA};
`

/**
 * Opens the index, or makes an empty one where there is none, where it is damaged, or where another version of Copydesk made it.
 * On a disk that cannot be written it lives in memory. `file` null asks for that outright.
 */
export function openDatabase(file: string | null): DatabaseSync {
  if (file === null) return prepared(':memory:')
  try {
    return prepared(file)
  } catch (error) {
    return isDamage(error) ? remade(file) : prepared(':memory:')
  }
}

function remade(file: string): DatabaseSync {
  try {
    deleteDatabase(file)
    return prepared(file)
  } catch {
    return prepared(':memory:')
  }
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

/** Throws for a file that is no index of this version. */
function prepared(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: PATIENCE })
  try {
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -${CACHE_KB}`)
    db.exec('BEGIN IMMEDIATE')
    if (pragma(db, 'user_version') === 0 && pragma(db, 'schema_version') === 0) db.exec(TABLES)
    db.exec('COMMIT')
    const isOurs = pragma(db, 'user_version') === SCHEMA && pragma(db, 'application_id') === MARK
    if (!isOurs || isCutShort(db, file)) throw new Error(UNFIT)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** A file shorter than it says it is lost its end; SQLite would notice only when it comes to the missing part. */
function isCutShort(db: DatabaseSync, file: string): boolean {
  if (file === ':memory:') return false
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const wal = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  return wal === 0 && statSync(file).size < pragma(db, 'page_count') * pragma(db, 'page_size')
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0])
}
