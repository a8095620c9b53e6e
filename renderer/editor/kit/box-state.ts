import { $setState, createState, type LexicalNode } from 'lexical'
import type { BlockOf } from '../../../article/blocks/registry.ts'

/** What Lexical calls the node of a box. */
export const BOX_TYPE = 'copydesk-box'

/** Blocks that are shown as a box with fields instead of running text. */
export type BoxType = 'image' | 'related' | 'ad-slot' | 'divider' | 'unknown'
export type BoxBlock = BlockOf<BoxType>

const NO_BOX: BoxBlock = { id: '', type: 'divider' }

/** The block a box stands for. Its id is not kept here: it lives in the node like that of every block. */
export const boxState = createState('box', {
  parse: (value): BoxBlock => (typeof value === 'object' && value !== null ? (value as BoxBlock) : NO_BOX),
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
})

/** Changes fields of the block in a box. */
export function $changeBox(node: LexicalNode | null, change: object): void {
  if (node?.getType() === BOX_TYPE) $setState(node, boxState, block => ({ ...block, ...change }) as BoxBlock)
}
