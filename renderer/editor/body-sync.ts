import {
  $getNodeByKey,
  $getRoot,
  $getState,
  $isRootNode,
  $setState,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import type { Block } from '../../article/blocks/registry.ts'
import { newId } from '../../article/ids.ts'
import { allEditorBlocks } from './blocks.ts'
import { $readBlock } from './body.ts'
import { blockIdState } from './kit/state.ts'

/** Tag of updates that only move quote marks to where the words are: nobody's edit, and no reason to save by itself. */
export const MARKING_TAG = 'copydesk-marking'

export interface BodySync {
  /** The body now. Only blocks that changed since the last call are read; the others keep their identity. */
  collect(): Block[]
  stop(): void
}

/**
 * Follows the editor and knows which blocks changed. Per keystroke it does no more than drop one entry of a map; reading
 * blocks is left to `collect`, at the next pause.
 *
 * @param loaded the blocks the editor was filled with, in order
 * @param onChange called after every change of the text, with whether a person made it
 */
export function watchBody(
  editor: LexicalEditor,
  loaded: Block[],
  onChange: (byHand: boolean) => void,
): BodySync {
  const known = new Map<NodeKey, Block>()
  const owners = new Map<string, NodeKey>()
  editor.read(() => {
    $getRoot()
      .getChildrenKeys()
      .forEach((key, index) => {
        const block = loaded[index]
        if (!block) return
        known.set(key, block)
        owners.set(block.id, key)
      })
  })
  const stopListening = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
    for (const key of dirtyElements.keys()) known.delete(key)
    for (const key of dirtyLeaves) known.delete(key)
    onChange(!tags.has(MARKING_TAG))
  })
  const stopNaming = nameBlocks(editor, owners)
  return {
    collect: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map(node => $remember(node, known)),
      ),
    stop: () => {
      stopListening()
      stopNaming()
    },
  }
}

function $remember(node: LexicalNode, known: Map<NodeKey, Block>): Block {
  const key = node.getKey()
  const block = known.get(key) ?? $readBlock(node)
  known.set(key, block)
  return block
}

/** Sees to it that every top-level block has an id of its own: new blocks get one, and a copy does not keep the original's. */
function nameBlocks(editor: LexicalEditor, owners: Map<string, NodeKey>): () => void {
  const $name = (node: LexicalNode): void => {
    if (!$isRootNode(node.getParent())) return
    const id = $getState(node, blockIdState)
    const owner = owners.get(id)
    if (
      id !== '' &&
      (owner === undefined || owner === node.getKey() || !$isRootNode($getNodeByKey(owner)?.getParent()))
    ) {
      owners.set(id, node.getKey())
      return
    }
    const fresh = newId('b')
    owners.set(fresh, node.getKey())
    $setState(node, blockIdState, fresh)
  }
  const classes = new Set(allEditorBlocks.flatMap(block => block.nodes))
  const stops = [...classes].map(klass => editor.registerNodeTransform(klass, $name))
  return () => {
    for (const stop of stops) stop()
  }
}
