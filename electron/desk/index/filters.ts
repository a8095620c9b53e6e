import type { SQLInputValue } from 'node:sqlite'
import type { Filter } from './query.ts'

interface Conditions {
  sql: string
  values: SQLInputValue[]
}

/** The filters of a query as a condition on the table of articles. */
export function conditions(filters: Filter[]): Conditions {
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
    case 'embargo':
      return {
        sql: `embargo_at IS NOT NULL AND (${filter.any.map(state => `embargo_at ${COMPARED[state]} ?`).join(' OR ')})`,
        values: filter.any.map(() => Date.now()),
      }
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

const COMPARED = { running: '>', over: '<=' } as const
