import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { STATUSES, type Status } from '../../../article/article.ts'
import type { ArticleSummary } from '../../contract.ts'
import { buildFast, buildSafely, setWords } from './database.ts'
import { type Entry, FIELDS } from './entry.ts'
import { PARTS, QUOTE_KINDS } from './query.ts'
import { foldWords, forIndex } from './words.ts'

/** Columns that make a summary, told apart from those of the words. */
export const SUMMARY = ['path', 'id', 'headline', 'kicker', 'section', 'status', 'language', 'bylines']
  .concat('created_at', 'updated_at', 'embargo_until', 'damaged')
  .map(column => `articles.${column}`)
  .join(', ')

export type Row = Record<string, SQLOutputValue>

/** A row of `SUMMARY` as the library knows it. */
export function summaryFrom(row: Row): ArticleSummary {
  const text = (name: string): string => String(row[name])
  return {
    path: text('path'),
    id: text('id'),
    headline: text('headline'),
    kicker: text('kicker'),
    section: text('section'),
    status: text('status') as Status,
    language: text('language'),
    bylines: JSON.parse(text('bylines')) as string[],
    createdAt: text('created_at'),
    updatedAt: text('updated_at'),
    embargoUntil: row.embargo_until === null ? null : text('embargo_until'),
    ...(row.damaged !== null && { damaged: text('damaged') }),
  }
}

/** What is written to and read from the tables, statements prepared once. */
export interface Store {
  /** Puts entries in, in the place of those of the same paths. All or none. */
  put(entries: Stamped[]): void
  /** As `put`, for portion after portion: many are written together, the last ones by `settle`. Questions see them at once. */
  gather(entries: Stamped[]): void
  settle(): void
  remove(paths: string[]): void
  /** The folders that have articles. */
  folders(): string[]
  /** The files of one folder as the index saw them: path and stamp. */
  seenIn(folder: string): Map<string, string>
  /** The stamp of one file, or undefined for one the index does not know. */
  stampOf(path: string): string | undefined
  count(): number
  /** Articles the last changed first, from the one at `from` on. */
  list(from: number, limit: number): ArticleSummary[]
  /** The articles of these paths that there are. */
  pick(paths: string[]): ArticleSummary[]
  /** The articles of this id. */
  withId(id: string): ArticleSummary[]
  /** Whether every file was read once: an index that is being made knows only some. */
  isWhole(): boolean
  setWhole(): void
  /** Joins a part of the pieces that the words of a new index are in. Says whether there is more to join. */
  join(): boolean
}

/** An entry, and the state of the file that it was read from. */
export interface Stamped {
  stamp: string
  entry: Entry
}

/** Articles whose words make one piece of a new index: more take more memory, fewer make more pieces to join. */
const PIECE = 2048
/** Pages that are written at a time when pieces are joined: some milliseconds. */
const JOINED = 256

export function createStore(db: DatabaseSync): Store {
  const columns = [
    'path, stamp, id, headline, kicker, section, status, language, bylines, tags',
    'created_at, updated_at, embargo_until, damaged',
    'moment, created, embargo_at, stage, headline_folded',
    'section_folded, tags_folded, by_folded, language_folded',
    ...QUOTE_KINDS,
    ...PARTS,
  ].join(', ')
  const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ')
  const insert = db.prepare(`INSERT INTO articles (${columns}) VALUES (${marks(columns.split(',').length)})`)
  const insertWords = db.prepare(
    `INSERT INTO words (rowid, ${FIELDS.join(', ')}) VALUES (${marks(FIELDS.length + 1)})`,
  )
  const rowOf = db.prepare('SELECT row, stamp FROM articles WHERE path = ?')
  const drop = db.prepare('DELETE FROM articles WHERE row = ?')
  const dropWords = db.prepare('DELETE FROM words WHERE rowid = ?')
  const folders = db.prepare(`SELECT DISTINCT rtrim(path, replace(path, '/', '')) AS folder FROM articles`)
  // What begins with the folder and a slash comes before what begins with the folder and the sign after the slash.
  const inFolder = db.prepare(`
    SELECT path, stamp FROM articles
    WHERE path > ?1 || '/' AND path < ?1 || '0' AND instr(substr(path, length(?1) + 2), '/') = 0`)
  const page = db.prepare(`SELECT ${SUMMARY} FROM articles ORDER BY moment DESC, path LIMIT ? OFFSET ?`)
  const one = db.prepare(`SELECT ${SUMMARY} FROM articles WHERE path = ?`)
  const named = db.prepare(`SELECT ${SUMMARY} FROM articles WHERE id = ? ORDER BY path`)
  const counted = db.prepare('SELECT count(*) AS count FROM articles')
  const state = db.prepare('SELECT whole, joined FROM state')
  const changes = db.prepare('SELECT total_changes() AS count')
  let gathered = 0

  const isWhole = (): boolean => state.get()?.whole === 1

  function forget(path: string): void {
    const row = rowOf.get(path)?.row
    if (row === undefined) return
    drop.run(row)
    dropWords.run(row)
  }
  function putAll(entries: Stamped[]): void {
    for (const { entry } of entries) forget(entry.summary.path)
    const rows = entries.map(({ stamp, entry }) => insert.run(...valuesOf(stamp, entry)).lastInsertRowid)
    for (const [index, { entry }] of entries.entries())
      insertWords.run(rows[index] ?? null, ...FIELDS.map(field => forIndex(entry.texts[field])))
  }
  /** Within what is gathered just now, a part of that. */
  function atOnce(task: () => void, stays = false): void {
    const isGathering = db.isTransaction
    if (!isGathering) db.exec('BEGIN IMMEDIATE')
    try {
      task()
      if (!isGathering && !stays) db.exec('COMMIT')
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }
  function settle(): void {
    gathered = 0
    if (db.isTransaction) db.exec('COMMIT')
  }

  return {
    put: entries => atOnce(() => putAll(entries)),
    gather(entries) {
      if (!isWhole()) buildFast(db)
      atOnce(() => putAll(entries), true)
      gathered += entries.length
      if (gathered >= PIECE) settle()
    },
    settle,
    remove: paths => atOnce(() => paths.forEach(forget)),
    folders: () => folders.all().map(({ folder }) => String(folder).slice(0, -1)),
    seenIn: folder => new Map(inFolder.all(folder).map(({ path, stamp }) => [String(path), String(stamp)])),
    stampOf: path => rowOf.get(path)?.stamp?.toString(),
    count: () => Number(counted.get()?.count),
    list: (from, limit) => page.all(limit, from).map(summaryFrom),
    pick: paths =>
      paths.flatMap(path => {
        const row = one.get(path)
        return row ? [summaryFrom(row)] : []
      }),
    withId: id => named.all(id).map(summaryFrom),
    isWhole,
    setWhole() {
      settle()
      if (isWhole()) return
      buildSafely(db)
      db.exec('UPDATE state SET whole = 1')
    },
    join() {
      if (state.get()?.joined === 1) return false
      const before = Number(changes.get()?.count)
      setWords(db, 'merge', JOINED)
      if (Number(changes.get()?.count) - before >= 2) return true
      atOnce(() => {
        setWords(db, 'automerge', 4)
        setWords(db, 'crisismerge', 16)
        db.exec('UPDATE state SET joined = 1')
      })
      return false
    },
  }
}

/** Letters of a headline that decide its place in the alphabet. */
const SORTED_BY = 40

/** In the order of the columns. Lists are kept with a sign before each name, so that a filter can ask for beginnings. */
function valuesOf(stamp: string, { summary, tags, counts, parts }: Entry): (string | number | null)[] {
  return [
    summary.path,
    stamp,
    summary.id,
    summary.headline,
    summary.kicker,
    summary.section,
    summary.status,
    summary.language,
    JSON.stringify(summary.bylines),
    JSON.stringify(tags),
    summary.createdAt,
    summary.updatedAt,
    summary.embargoUntil,
    summary.damaged ?? null,
    Date.parse(summary.updatedAt) || 0,
    Date.parse(summary.createdAt) || 0,
    summary.embargoUntil === null ? null : Date.parse(summary.embargoUntil) || 0,
    STATUSES.indexOf(summary.status),
    foldWords(summary.headline.slice(0, SORTED_BY)).replace(/^[^\p{L}\p{N}]+/u, ''),
    foldWords(summary.section),
    tags.map(tag => `\n${foldWords(tag).trim()}`).join(''),
    summary.bylines.map(name => ` ${foldWords(name)}`).join(''),
    foldWords(summary.language),
    ...QUOTE_KINDS.map(kind => counts[kind]),
    ...PARTS.map(part => Number(parts[part])),
  ]
}
