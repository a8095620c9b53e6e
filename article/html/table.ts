import type { Element } from 'hast'
import type { Inline } from '../inline.ts'
import { elementsOf } from './hast.ts'
import { inlineFromHast } from './inline.ts'
import type { ReadContext } from './options.ts'
import { findAll, isUnseen } from './tags.ts'

/** What stands between the cells of a row once the table is gone. */
const BETWEEN_CELLS = ' | '

/**
 * A table of data, row by row: the words of its cells joined by bars. Null for a table that only lays out a page: one with
 * blocks in its cells or a single column, to be read like any frame.
 */
export function tableRows(table: Element, context: ReadContext): Inline[] | null {
  if (findAll(table, isLayout).length > 0) return null
  const rows = findAll(table, element => element.tagName === 'tr').map(row =>
    elementsOf(row.children).filter(cell => /^t[dh]$/.test(cell.tagName) && !isUnseen(cell)),
  )
  if (!rows.some(cells => cells.length > 1)) return null
  const caption = findAll(table, element => element.tagName === 'caption')
  return [
    ...caption.map(element => inlineFromHast(element.children, context)),
    ...rows.map(cells => joinCells(cells.map(cell => inlineFromHast(cell.children, context)))),
  ]
}

const isLayout = (element: Element): boolean =>
  /^(table|h[1-6]|ul|ol|blockquote|figure|img|picture|article|section|hr)$/.test(element.tagName)

/** Cells on one line; the empty ones at the end of a row say nothing. */
function joinCells(cells: Inline[]): Inline {
  const last = cells.findLastIndex(cell => cell.length > 0)
  return cells.slice(0, last + 1).flatMap((cell, i) => {
    const words = cell.map(run => ({ ...run, text: run.text.replaceAll('\n', ' ') }))
    return i === 0 ? words : [{ text: BETWEEN_CELLS }, ...words]
  })
}
