import { getExtensionDependencyFromEditor } from '@lexical/extension'
import {
  $getNodeByKey,
  $getState,
  $isRootNode,
  $setState,
  defineExtension,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
} from 'lexical'
import type { Block } from '../../article/blocks/registry.ts'
import { newId } from '../../article/ids.ts'
import { allEditorBlocks } from './blocks.ts'
import { blockIdState } from './kit/state.ts'

/**
 * Sees to it that every top-level block has an id of its own: new blocks get one, and a copy does not keep the original's.
 * Registered before the article is loaded, because Lexical marks all that is there as changed when a transform comes late.
 */
export const blockNamesExtension = defineExtension({
  name: 'copydesk/block-names',
  build: () => ({ owners: new Map<string, NodeKey>() }),
  register: (editor, _config, state) => {
    const { owners } = state.getOutput()
    const classes = new Set(allEditorBlocks.flatMap(block => block.nodes))
    return mergeRegister(
      ...[...classes].map(klass => editor.registerNodeTransform(klass, node => $name(node, owners))),
    )
  },
})

/** Tells which node holds which id after an article was loaded. */
export function learnNames(editor: LexicalEditor, blocks: ReadonlyMap<NodeKey, Block>): void {
  const { owners } = getExtensionDependencyFromEditor(editor, blockNamesExtension).output
  owners.clear()
  for (const [key, block] of blocks) owners.set(block.id, key)
}

function $name(node: LexicalNode, owners: Map<string, NodeKey>): void {
  if (!$isRootNode(node.getParent())) return
  const id = $getState(node, blockIdState)
  const owner = owners.get(id)
  if (id !== '' && (owner === undefined || owner === node.getKey() || !$standsInBody(owner))) {
    owners.set(id, node.getKey())
    return
  }
  const fresh = newId('b')
  owners.set(fresh, node.getKey())
  $setState(node, blockIdState, fresh)
}

const $standsInBody = (key: NodeKey): boolean => $isRootNode($getNodeByKey(key)?.getParent())
