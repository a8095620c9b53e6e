import {
  $getNodeByKeyOrThrow,
  $getRoot,
  type EditorState,
  HISTORIC_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import type { Block } from '../../article/blocks/registry.ts'
import { learnNames } from './block-names.ts'
import { $readBlock } from './body.ts'

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
  let keys = editor.read(() => $getRoot().getChildrenKeys())
  let hasOrder = true
  loaded.forEach((block, index) => {
    const key = keys[index]
    if (key) known.set(key, block)
  })
  learnNames(editor, known)
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags, ...states }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
    if (tags.has(HISTORIC_TAG)) forgetChanged(known, states.prevEditorState, states.editorState)
    // True where the root itself was changed, and not only something in it.
    if (tags.has(HISTORIC_TAG) || dirtyElements.get('root')) hasOrder = false
    for (const key of dirtyElements.keys()) known.delete(key)
    for (const key of dirtyLeaves) known.delete(key)
    onChange(!tags.has(MARKING_TAG))
  })
  return {
    collect: () =>
      editor.read(() => {
        if (!hasOrder) keys = $getRoot().getChildrenKeys()
        hasOrder = true
        return keys.map(key => known.get(key) ?? $remember(key, known))
      }),
    stop,
  }
}

/**
 * Undo and redo put a whole earlier state in the place of the present one without saying what differs, so the two are compared:
 * every node that is not the same value as before takes its block along.
 */
function forgetChanged(known: Map<NodeKey, Block>, before: EditorState, now: EditorState): void {
  now.read(() => {
    for (const [key, node] of now._nodeMap) {
      if (before._nodeMap.get(key) === node) continue
      const block = node.getTopLevelElement()
      if (block) known.delete(block.getKey())
    }
  })
}

function $remember(key: NodeKey, known: Map<NodeKey, Block>): Block {
  const block = $readBlock($getNodeByKeyOrThrow(key))
  known.set(key, block)
  return block
}
