import {
  $createParagraphNode,
  $getRoot,
  $getState,
  $isElementNode,
  $setState,
  type LexicalNode,
} from 'lexical'
import type { Block } from '../../article/blocks/registry.ts'
import { newId } from '../../article/ids.ts'
import { allEditorBlocks, editorBlocks } from './blocks.ts'
import type { EditorBlock } from './kit/block-kind.ts'
import { $readInline } from './kit/inline.ts'
import { blockIdState } from './kit/state.ts'

/** The node of one block, with the block's id. */
export function $createBlock(block: Block): LexicalNode {
  const kind = editorBlocks[block.type] as EditorBlock
  return $setState(kind.$create(block as never), blockIdState, block.id)
}

/** Fills the editor with a body. An empty body gets one empty paragraph to write in. */
export function $writeBody(body: Block[]): void {
  const root = $getRoot().clear()
  root.append(...body.map($createBlock))
  if (root.isEmpty()) root.append($createParagraphNode())
}

/** The block that a top-level node stands for. A node of no known block gives a paragraph with its words, so that none is lost. */
export function $readBlock(node: LexicalNode): Block {
  const id = $getState(node, blockIdState) || newId('b')
  for (const kind of allEditorBlocks) {
    const block = kind.$read(node, id)
    if (block) return block
  }
  if ($isElementNode(node)) return { id, type: 'paragraph', text: $readInline(node) }
  const words = node.getTextContent()
  return { id, type: 'paragraph', text: words ? [{ text: words }] : [] }
}

/** Reads the whole body. Work in proportion to the article: `BodySync` does it for changed blocks only. */
export const $readBody = (): Block[] => $getRoot().getChildren().map($readBlock)
