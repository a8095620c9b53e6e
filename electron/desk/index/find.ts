import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import type { ArticleSummary } from '../../contract.ts'
import { WEIGHTS } from './entry.ts'
import type { Filter, Query, Term } from './query.ts'
import { SUMMARY, summaryFrom } from './store.ts'
import { isUnspaced } from './words.ts'

/**
 * Up to so many articles are ranked by how well they match. To rank more takes longer than a person types, and among thousands of
 * hits the newest are the likeliest: those with the words in the headline come first then, each group the last changed first.
 */
const RANKED = 1000

/**
 * The articles a query asks for, best first. A query of filters alone gives the last changed first. `limit` is the most that are
 * given.
 */
export function findArticles(db: DatabaseSync, query: Query, limit: number): ArticleSummary[] {
  const { sql, values } = conditions(query.filters)
  const without = query.without.map(expressionOf).join(' OR ')
  if (query.words.length === 0) {
    const kept = without ? ' AND row NOT IN (SELECT rowid FROM words WHERE words MATCH ?)' : ''
    return db
      .prepare(`SELECT ${SUMMARY} FROM articles WHERE ${sql}${kept} ORDER BY moment DESC, path LIMIT ?`)
      .all(...values, ...(without ? [without] : []), limit)
      .map(summaryFrom)
  }
  const words = query.words.map(expressionOf).join(' AND ')
  const not = without ? ` NOT (${without})` : ''
  const filtered = query.filters.length > 0 ? `JOIN articles ON row = words.rowid AND ${sql}` : ''
  /** Rows only: what is shown of them is fetched for the few that are given. */
  const rows = (match: string, order: string, most: number): SQLOutputValue[] =>
    db
      .prepare(
        `SELECT words.rowid AS found FROM words ${filtered} WHERE words MATCH ? ORDER BY ${order} LIMIT ?`,
      )
      .all(...values, match, most)
      .flatMap(row => row.found ?? [])
  const newest = 'words.rowid DESC'
  const found = rows(`(${words})${not}`, newest, Math.max(RANKED, limit) + 1)
  if (found.length <= RANKED) {
    const rank = `bm25(words, ${Object.values(WEIGHTS).join(', ')})`
    return summariesOf(db, rows(`(${words})${not}`, `${rank}, ${newest}`, limit))
  }
  const inHeadline = rows(`{headline} : (${words})${not}`, newest, limit)
  return summariesOf(db, [...new Set([...inHeadline, ...found])].slice(0, limit))
}

/** The summaries of some rows, in their order. */
function summariesOf(db: DatabaseSync, rows: SQLOutputValue[]): ArticleSummary[] {
  const one = db.prepare(`SELECT ${SUMMARY} FROM articles WHERE row = ?`)
  return rows.flatMap(row => {
    const found = one.get(row)
    return found ? [summaryFrom(found)] : []
  })
}

/** Small words that Arabic writes together with the next one: the, and the, in the, like the, so the, for the, and, in, for. */
export const ARABIC_BEFORE = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'و', 'ب', 'ل']

/** An Arabic word without the article, so that it is found with and without. */
export const arabicStem = (token: string): string => (/^ال...?/u.test(token) ? token.slice(2) : token)

export const isArabic = (token: string): boolean => /^\p{Script=Arabic}{3,}$/u.test(token)

/** A term in the language of FTS5. Tokens are letters and digits only (see `tokensOf`), so that quotation marks hold them. */
function expressionOf({ tokens, open }: Term): string {
  const last = tokens.at(-1) ?? ''
  // One letter begins thousands of words: alone it is a word, such as "A" or "X".
  const star = open && last.length > 1 && !isUnspaced(last) ? '*' : ''
  if (tokens.length > 1 || !isArabic(last)) return `"${tokens.join(' ')}"${star}`
  const stem = arabicStem(last)
  return `(${['', ...ARABIC_BEFORE].map(before => `"${before}${stem}"${star}`).join(' OR ')})`
}

interface Conditions {
  sql: string
  values: SQLInputValue[]
}

function conditions(filters: Filter[]): Conditions {
  const parts = filters.map(filter => {
    const { sql, values } = condition(filter)
    return { sql: filter.not ? `NOT (${sql})` : `(${sql})`, values }
  })
  return {
    sql: parts.map(part => part.sql).join(' AND ') || 'TRUE',
    values: parts.flatMap(part => part.values),
  }
}

function condition(filter: Filter): Conditions {
  switch (filter.on) {
    case 'status':
      return {
        sql: `damaged IS NULL AND status IN (${filter.any.map(() => '?').join(', ')})`,
        values: filter.any,
      }
    case 'quote':
    case 'has':
      return { sql: filter.any.map(column => `${column} > 0`).join(' OR '), values: [] }
    case 'section':
      return { sql: 'substr(section_folded, 1, length(?)) = ?', values: [filter.value, filter.value] }
    case 'lang':
      return {
        sql: `language_folded = ? OR substr(language_folded, 1, length(?) + 1) = ? || '-'`,
        values: [filter.value, filter.value, filter.value],
      }
    case 'tag':
      return { sql: 'instr(tags_folded, char(10) || ?) > 0', values: [filter.value] }
    case 'by':
      return { sql: `instr(by_folded, ' ' || ?) > 0`, values: [filter.value] }
    case 'before':
      return { sql: 'moment < ?', values: [filter.moment] }
    case 'after':
      return { sql: 'moment >= ?', values: [filter.moment] }
  }
}
