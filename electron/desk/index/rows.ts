import type { DatabaseSync } from 'node:sqlite'
import { STATUSES } from '../../../article/article.ts'
import { type Entry, FIELDS } from './entry.ts'
import { PARTS, QUOTE_KINDS } from './query.ts'
import { foldWords, forIndex } from './words.ts'

/** An entry, and the state of the file that it was read from. */
export interface Stamped {
  stamp: string
  entry: Entry
}

/** Writes entries as rows of both tables, statements prepared once. In a transaction of the caller's. */
export interface RowWriter {
  /** In the place of those of the same paths. */
  put(entries: Stamped[]): void
  forget(path: string): void
}

const COLUMNS = [
  'path, stamp, id, headline, kicker, section, status, language, bylines, tags',
  'created_at, updated_at, embargo_until, damaged',
  'moment, created, embargo_at, stage, headline_folded',
  'section_folded, tags_folded, by_folded, language_folded',
  ...QUOTE_KINDS,
  ...PARTS,
].join(', ')

export function createRowWriter(db: DatabaseSync): RowWriter {
  const insert = db.prepare(`INSERT INTO articles (${COLUMNS}) VALUES (${marks(COLUMNS.split(',').length)})`)
  const insertWords = db.prepare(
    `INSERT INTO words (rowid, ${FIELDS.join(', ')}) VALUES (${marks(FIELDS.length + 1)})`,
  )
  const rowOf = db.prepare('SELECT row FROM articles WHERE path = ?')
  const drop = db.prepare('DELETE FROM articles WHERE row = ?')
  const dropWords = db.prepare('DELETE FROM words WHERE rowid = ?')

  function forget(path: string): void {
    const row = rowOf.get(path)?.row
    if (row === undefined) return
    drop.run(row)
    dropWords.run(row)
  }
  return {
    put(entries) {
      for (const { entry } of entries) forget(entry.summary.path)
      const rows = entries.map(({ stamp, entry }) => insert.run(...valuesOf(stamp, entry)).lastInsertRowid)
      for (const [index, { entry }] of entries.entries())
        insertWords.run(rows[index] ?? null, ...FIELDS.map(field => forIndex(entry.texts[field])))
    },
    forget,
  }
}

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ')

/** Letters of a headline that decide its place in the alphabet. */
const SORTED_BY = 40

/** A headline as the alphabet takes it: its first letters, without signs before them. */
export const sortedBy = (headline: string): string =>
  foldWords(headline.slice(0, SORTED_BY)).replace(/^[^\p{L}\p{N}]+/u, '')

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
    sortedBy(summary.headline),
    foldWords(summary.section),
    tags.map(tag => `\n${foldWords(tag).trim()}`).join(''),
    summary.bylines.map(name => ` ${foldWords(name)}`).join(''),
    foldWords(summary.language),
    ...QUOTE_KINDS.map(kind => counts[kind]),
    ...PARTS.map(part => Number(parts[part])),
  ]
}
