import { $applyNodeReplacement, $getState, $setState, DecoratorNode, type LexicalNode } from 'lexical'
import type { ReactNode } from 'react'
import type { Block, BlockOf } from '../../../article/blocks/registry.ts'
import { BoxView } from './BoxView.tsx'
import { BOX_TYPE, type BoxBlock, type BoxType, boxState } from './box-state.ts'
import { keepEventsOfFields } from './foreign.ts'

/** One node for all boxes: it holds the article's own block, so undo, copying and saving need no translation. */
export class BoxNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config(BOX_TYPE, {
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
