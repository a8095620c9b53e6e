import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import type { ArticleSummary } from '../../contract.ts'
import type { Sort, SortBy } from '../../contract-library.ts'
import { WEIGHTS } from './entry.ts'
import { expressionOf } from './expression.ts'
import { conditions } from './filters.ts'
import type { Query } from './query.ts'
import { SUMMARY, summaryFrom } from './store.ts'

/**
 * Up to so many articles are ranked by how well they match. To rank more takes longer than a person types, and among thousands of
 * hits the newest are the likeliest: those with the words in the headline come first then, each group the last changed first.
 */
const RANKED = 1000

/** What SQLite takes for no limit. */
export const ALL = -1

export const BY_RELEVANCE: Sort = { by: 'relevance', reversed: false }

/** A part of what a query finds, from the one at `from` on. */
export interface Wanted {
  query: Query
  sort: Sort
  from: number
  limit: number
}

/** The articles a query asks for, best first. A query of filters alone gives the last changed first. */
export const findArticles = (db: DatabaseSync, query: Query, limit: number): ArticleSummary[] =>
  findPage(db, { query, sort: BY_RELEVANCE, from: 0, limit })

/** Part of the articles a query asks for, in an order. */
export function findPage(db: DatabaseSync, wanted: Wanted): ArticleSummary[] {
  const best = ranked(db, wanted)
  return best ? summariesOf(db, best.rows) : ordered(db, wanted, SUMMARY).map(summaryFrom)
}

/** Part of what a query finds, and how many there are in all; at least so many where they are not counted. */
export interface Page {
  rows: ArticleSummary[]
  total: number
  isCounted: boolean
}

/** As `findPage`, with how many there are in all. Of thousands only the first are counted: `countArticles` tells the rest. */
export function findCounted(db: DatabaseSync, wanted: Wanted): Page {
  const { query, from, limit } = wanted
  const best = ranked(db, wanted)
  if (best) return { rows: summariesOf(db, best.rows), total: best.total, isCounted: best.isCounted }
  const rows = ordered(db, wanted, SUMMARY).map(summaryFrom)
  if (rows.length < limit && (rows.length > 0 || from === 0))
    return { rows, total: from + rows.length, isCounted: true }
  const isEverything = query.words.length + query.without.length + query.filters.length === 0
  const most = isEverything ? ALL : Math.max(RANKED, from + limit)
  const total = countArticles(db, query, most)
  return { rows, total, isCounted: isEverything || total < most }
}

/** As `findPage`, but only the paths: tens of thousands are told at once. */
export function findPaths(db: DatabaseSync, wanted: Wanted): string[] {
  const best = ranked(db, wanted)
  if (!best) return ordered(db, wanted, 'articles.path').map(({ path }) => String(path))
  const one = db.prepare('SELECT path FROM articles WHERE row = ?')
  return best.rows.map(row => String(one.get(row)?.path))
}

/** How many articles a query finds, or `most` where it finds more. */
export function countArticles(db: DatabaseSync, query: Query, most = ALL): number {
  const { tables, where, values } = source(query)
  const found = `SELECT 1 FROM ${tables} WHERE ${where} LIMIT ?`
  return Number(db.prepare(`SELECT count(*) AS count FROM (${found})`).get(...values, most)?.count)
}

const JOINED = 'words JOIN articles ON row = words.rowid'

/** Where the hits of a query come from. Without filters the words alone are looked at. */
function source(query: Query): { tables: string; where: string; values: SQLInputValue[] } {
  const { sql, values } = conditions(query.filters)
  const without = query.without.map(expressionOf).join(' OR ')
  if (query.words.length === 0) {
    const kept = without ? ' AND row NOT IN (SELECT rowid FROM words WHERE words MATCH ?)' : ''
    return { tables: 'articles', where: sql + kept, values: [...values, ...(without ? [without] : [])] }
  }
  const match = wordsOf(query)
  if (query.filters.length === 0) return { tables: 'words', where: 'words MATCH ?', values: [match] }
  return { tables: JOINED, where: `words MATCH ? AND ${sql}`, values: [match, ...values] }
}

/** All words a query wants, and none that it excludes, in the language of FTS5; `column` narrows the wanted ones. */
function wordsOf(query: Query, column = ''): string {
  const without = query.without.map(expressionOf).join(' OR ')
  return `${column}(${query.words.map(expressionOf).join(' AND ')})${without ? ` NOT (${without})` : ''}`
}

/** Both directions run along an index of the table; articles without an embargo come last in either. */
const ORDERS: Record<Exclude<SortBy, 'relevance'>, [order: string, reversed: string]> = {
  changed: ['moment DESC, path', 'moment, path DESC'],
  created: ['created DESC, row DESC', 'created, row'],
  headline: ['headline_folded, row', 'headline_folded DESC, row DESC'],
  status: ['stage, moment DESC, row', 'stage DESC, moment, row DESC'],
  embargo: ['embargo_at NULLS LAST, row', 'embargo_at DESC NULLS LAST, row DESC'],
}

function ordered(db: DatabaseSync, { query, sort, from, limit }: Wanted, columns: string) {
  const { tables, where, values } = source(query)
  const order = ORDERS[sort.by === 'relevance' ? 'changed' : sort.by][sort.reversed ? 1 : 0]
  const joined = tables === 'words' ? JOINED : tables
  return db
    .prepare(`SELECT ${columns} FROM ${joined} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`)
    .all(...values, limit, from)
}

interface Ranked {
  rows: SQLOutputValue[]
  total: number
  isCounted: boolean
}

/** Rows by how well they match; null where that is not what is asked for. What is shown of them is fetched for the few given. */
function ranked(db: DatabaseSync, { query, sort, from, limit }: Wanted): Ranked | null {
  if (query.words.length === 0 || sort.by !== 'relevance') return null
  const { sql, values } = conditions(query.filters)
  const filtered = query.filters.length > 0 ? `JOIN articles ON row = words.rowid AND ${sql}` : ''
  const rows = (match: string, order: string, most: number, skip = 0): SQLOutputValue[] =>
    db
      .prepare(
        `SELECT words.rowid AS found FROM words ${filtered} WHERE words MATCH ? ORDER BY ${order} LIMIT ? OFFSET ?`,
      )
      .all(...values, match, most, skip)
      .flatMap(row => row.found ?? [])
  const newest = 'words.rowid DESC'
  const last = from + limit
  const found = rows(wordsOf(query), newest, Math.max(RANKED, last) + 1)
  if (found.length <= RANKED) {
    const rank = `bm25(words, ${Object.values(WEIGHTS).join(', ')})`
    return {
      rows: rows(wordsOf(query), `${rank}, ${newest}`, limit, from),
      total: found.length,
      isCounted: true,
    }
  }
  const inHeadline = rows(wordsOf(query, '{headline} : '), newest, last)
  return {
    rows: [...new Set([...inHeadline, ...found])].slice(from, last),
    total: found.length,
    isCounted: false,
  }
}

/** The summaries of some rows, in their order. */
function summariesOf(db: DatabaseSync, rows: SQLOutputValue[]): ArticleSummary[] {
  const one = db.prepare(`SELECT ${SUMMARY} FROM articles WHERE row = ?`)
  return rows.flatMap(row => {
    const found = one.get(row)
    return found ? [summaryFrom(found)] : []
  })
}
