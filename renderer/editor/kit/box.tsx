import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type LexicalNode,
} from 'lexical'
import type { ReactNode } from 'react'
import type { Block, BlockOf } from '../../../article/blocks/registry.ts'
import { BoxView } from './BoxView.tsx'
import { keepEventsOfFields } from './foreign.ts'

/** Blocks that are shown as a box with fields instead of running text. */
export type BoxType = 'image' | 'related' | 'ad-slot' | 'divider' | 'unknown'
export type BoxBlock = BlockOf<BoxType>

const NO_BOX: BoxBlock = { id: '', type: 'divider' }

/** The block a box stands for. Its id is not kept here: it lives in the node like that of every block. */
const boxState = createState('box', {
  parse: (value): BoxBlock => (typeof value === 'object' && value !== null ? (value as BoxBlock) : NO_BOX),
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
})

/** One node for all boxes: it holds the article's own block, so undo, copying and saving need no translation. */
export class BoxNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('copydesk-box', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: boxState }],
    })
  }

  override createDOM(): HTMLElement {
    const box = document.createElement('div')
    box.className = `block-box block-box-${$getState(this, boxState).type}`
    keepEventsOfFields(box)
    return box
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): false {
    return false
  }

  /** Copied as plain text, a box gives nothing: its fields are not words of the story. */
  override getTextContent(): string {
    return ''
  }

  override decorate(): ReactNode {
    return <BoxView nodeKey={this.getKey()} block={$getState(this, boxState)} />
  }
}

export const $createBox = (block: Block): BoxNode =>
  $applyNodeReplacement($setState(new BoxNode(), boxState, block as BoxBlock))

export const $isBox = (node: LexicalNode | null | undefined): node is BoxNode => node instanceof BoxNode

/** The block in a box if it is of the given type. */
export function $readBox<T extends BoxType>(node: LexicalNode, type: T, id: string): BlockOf<T> | null {
  if (!$isBox(node)) return null
  const block = $getState(node, boxState)
  return block.type === type ? ({ ...block, id } as BlockOf<T>) : null
}

/** Changes fields of the block in a box. */
export function $changeBox(node: LexicalNode | null, change: object): void {
  if ($isBox(node)) $setState(node, boxState, block => ({ ...block, ...change }) as BoxBlock)
}
