import type { SearchHit } from '../../../electron/contract.ts'
import type { Sort } from '../../../electron/contract-library.ts'

/** Rows asked for at a time: what fills the tallest window. */
export const PAGE = 30

/** What the list shows: a search, empty for all articles, and its order. */
export interface Asked {
  query: string
  sort: Sort
}

/** The part of the list that was looked at. Only these rows exist in the window, whatever the size of the library. */
export interface Shelf {
  /** How many articles there are; at least so many where they are not counted yet. */
  total: number
  isCounted: boolean
  /** Rows by page number. */
  pages: ReadonlyMap<number, readonly SearchHit[]>
}

/** The row at a place of the list, where it was fetched. */
export const rowAt = ({ pages }: Shelf, index: number): SearchHit | undefined =>
  pages.get(Math.floor(index / PAGE))?.[index % PAGE]

/** Where an article stands among the rows that were fetched; null where it was not. */
export function fetchedPlace({ pages }: Shelf, path: string): number | null {
  for (const [page, rows] of pages) {
    const at = rows.findIndex(row => row.path === path)
    if (at >= 0) return page * PAGE + at
  }
  return null
}

/** The pages that rows lie on, the first to the last. */
export function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(Math.max(0, first) / PAGE)
  const to = Math.floor(Math.max(0, last) / PAGE)
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** The paths of the rows from one to another, in either direction; null where some were not fetched. */
export function pathsBetween(shelf: Shelf, one: number, other: number): string[] | null {
  const paths: string[] = []
  for (let at = Math.min(one, other); at <= Math.max(one, other); at++) {
    const row = rowAt(shelf, at)
    if (!row) return null
    paths.push(row.path)
  }
  return paths
}

/** New rows, each that says the same as before being the one from before: only changed rows are drawn again. */
export function keepSameRows(before: Shelf | null, rows: readonly SearchHit[]): readonly SearchHit[] {
  const known = new Map<string, SearchHit>()
  for (const page of before?.pages.values() ?? []) for (const row of page) known.set(row.path, row)
  return rows.map(row => {
    const old = known.get(row.path)
    return old && JSON.stringify(old) === JSON.stringify(row) ? old : row
  })
}
