import {
  $getRoot,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical'
import type { Block } from '../../article/blocks/registry.ts'
import { $createBlock } from './body.ts'
import { $blockNamed } from './reveal.ts'
import { $rememberCursor } from './stay.ts'

/**
 * Puts an earlier version's block into the text: over the block of its name, or, where that is gone, behind the block named
 * `after`; null is the beginning. One step to undo, like any edit.
 */
export function restoreBlock(editor: LexicalEditor, block: Block, after: string | null): void {
  editor.update(() => $restoreBlock(block, after), {
    tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG],
  })
}

function $restoreBlock(block: Block, after: string | null): void {
  const node = $createBlock(block)
  const there = $blockNamed(block.id)
  const neighbour = after === null ? undefined : $blockNamed(after)
  const first = $getRoot().getFirstChild()
  const cursor = $rememberCursor()
  if (there) there.replace(node)
  else if (neighbour) neighbour.insertAfter(node, false)
  else if (first) first.insertBefore(node, false)
  else $getRoot().append(node)
  cursor.follow(there, node)
  cursor.restore()
}
