import {
  $createParagraphNode,
  $getState,
  $setState,
  defineExtension,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical'
import { MessageSquareQuote } from 'lucide-react'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { CreditFields, creditFooter, creditState } from '../../../renderer/editor/kit/credit.tsx'
import { $appendInline, $readInline } from '../../../renderer/editor/kit/inline.ts'
import { $extra, $keepExtra } from '../../../renderer/editor/kit/state.ts'

/** The words of a pull quote. Enter leads on into a paragraph, backspace at its start turns it into one. */
export class PullQuoteNode extends ElementNode {
  override $config() {
    return this.config('pull-quote', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('aside')
    dom.className = 'pull-quote'
    return dom
  }

  override updateDOM(): false {
    return false
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }

  override collapseAtStart(): true {
    this.replace($createParagraphNode().append(...this.getChildren()))
    return true
  }

  override canMergeWhenEmpty(): true {
    return true
  }
}

const $isPullQuote = (node: LexicalNode | null | undefined): node is PullQuoteNode =>
  node instanceof PullQuoteNode

/** Words lifted from the story, drawn large, with who said them. */
export const pullQuoteEditor: EditorBlock<'pull-quote'> = {
  type: 'pull-quote',
  nodes: [PullQuoteNode],
  extension: defineExtension({
    name: 'copydesk/pull-quote',
    nodes: [PullQuoteNode],
    dependencies: [creditFooter(PullQuoteNode)],
  }),
  $create({ id: _id, type: _type, text, speaker, ...more }) {
    const node = $setState(new PullQuoteNode(), creditState, { speaker, source: '' })
    return $keepExtra($appendInline(node, text), more)
  },
  $read: (node, id) =>
    $isPullQuote(node)
      ? {
          id,
          type: 'pull-quote',
          text: $readInline(node),
          speaker: $getState(node, creditState).speaker,
          ...$extra(node),
        }
      : null,
  Portals: () => <CreditFields klass={PullQuoteNode} source={false} />,
  insert: {
    name: 'Pull quote',
    keywords: ['lift-out', 'pullquote'],
    hint: 'Words of the story, drawn large',
    icon: MessageSquareQuote,
    $create: () => new PullQuoteNode(),
  },
}
