import { inlineText, sliceInline } from '../../../article/inline.ts'
import type { Row } from './rows.ts'

/** A row as two, each with the marks its words had. The first loses its spaces at the edge, the second keeps its own. */
export function cutRow(row: Row, at: number): [Row, Row] {
  const head = { ...partOf(row, 0, at), text: row.text.slice(0, at).trim() }
  return [head, { ...partOf(row, at), text: row.text.slice(at) }]
}

function partOf({ pieces, ...row }: Row, from: number, to = Number.MAX_SAFE_INTEGER): Row {
  const [first = '', ...more] = pieces ?? []
  const [last = '', gone] = [pieces?.at(-1), row.text.length - to]
  if (from > 0 && first.length > from) return { ...row, pieces: [first.slice(from), ...more] }
  if (from === 0 && last.length > gone)
    return { ...row, pieces: [...(pieces ?? []).slice(0, -1), last.slice(0, -gone)] }
  if (row.block?.type !== 'paragraph') return row
  const { text } = row.block
  const offset = inlineText(text).length - inlineText(text).trimStart().length
  return { ...row, block: { ...row.block, text: sliceInline(text, from + offset, to + offset) } }
}
