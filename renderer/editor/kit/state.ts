import { $getState, $setState, createState, type LexicalNode } from 'lexical'
import type { Mark } from '../../../article/inline.ts'

type Fields = Record<string, unknown>

const sameJson = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : NO_FIELDS
const NO_FIELDS: Fields = Object.freeze({})
const NO_MARKS: Mark[] = []

/** The block's own id. A copy gets a new one, or history and comments would point at two places. */
export const blockIdState = createState('blockId', {
  parse: value => (typeof value === 'string' ? value : ''),
  resetOnCopyNode: true,
})

/** Fields that the editor does not show: what a newer Copydesk wrote, kept and written back. */
export const extraState = createState('extra', { parse: asFields, isEqual: sameJson })

/** The quotation record that a stretch of text belongs to; empty for none. */
export const quoteState = createState('quote', { parse: value => (typeof value === 'string' ? value : '') })

/** Marks that the editor neither draws nor edits, in the order of the file. */
export const marksState = createState('marks', {
  parse: (value): Mark[] => (Array.isArray(value) ? (value as Mark[]) : NO_MARKS),
  isEqual: sameJson,
})

/** Remembers the fields of a block, a list point or a link that have no place of their own in the editor. */
export function $keepExtra<N extends LexicalNode>(node: N, fields: Fields): N {
  return Object.keys(fields).length > 0 ? $setState(node, extraState, fields) : node
}

export const $extra = (node: LexicalNode): Fields => $getState(node, extraState)
