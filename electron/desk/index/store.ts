import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { Status } from '../../../article/article.ts'
import type { ArticleSummary } from '../../contract.ts'
import { createIntake, type Intake } from './intake.ts'

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
export interface Store extends Intake {
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
}

export function createStore(db: DatabaseSync): Store {
  const stamp = db.prepare('SELECT stamp FROM articles WHERE path = ?')
  const folders = db.prepare(`SELECT DISTINCT rtrim(path, replace(path, '/', '')) AS folder FROM articles`)
  // What begins with the folder and a slash comes before what begins with the folder and the sign after the slash.
  const inFolder = db.prepare(`
    SELECT path, stamp FROM articles
    WHERE path > ?1 || '/' AND path < ?1 || '0' AND instr(substr(path, length(?1) + 2), '/') = 0`)
  const page = db.prepare(`SELECT ${SUMMARY} FROM articles ORDER BY moment DESC, path LIMIT ? OFFSET ?`)
  const one = db.prepare(`SELECT ${SUMMARY} FROM articles WHERE path = ?`)
  const named = db.prepare(`SELECT ${SUMMARY} FROM articles WHERE id = ? ORDER BY path`)
  const counted = db.prepare('SELECT count(*) AS count FROM articles')
  return {
    ...createIntake(db),
    folders: () => folders.all().map(({ folder }) => String(folder).slice(0, -1)),
    seenIn: folder => new Map(inFolder.all(folder).map(({ path, stamp }) => [String(path), String(stamp)])),
    stampOf: path => stamp.get(path)?.stamp?.toString(),
    count: () => Number(counted.get()?.count),
    list: (from, limit) => page.all(limit, from).map(summaryFrom),
    pick: paths =>
      paths.flatMap(path => {
        const row = one.get(path)
        return row ? [summaryFrom(row)] : []
      }),
    withId: id => named.all(id).map(summaryFrom),
  }
}
