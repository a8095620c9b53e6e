import { $createQuoteNode, $isQuoteNode, QuoteNode } from '@lexical/rich-text'
import { $getState, $setState, defineExtension } from 'lexical'
import { Quote as QuoteIcon } from 'lucide-react'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { CreditFields, creditFooter, creditState } from '../../../renderer/editor/kit/credit.tsx'
import { $appendInline, $readInline } from '../../../renderer/editor/kit/inline.ts'
import { $extra, $keepExtra } from '../../../renderer/editor/kit/state.ts'

/** A block quotation: Lexical's quote with a speaker and a source below. */
export const quoteEditor: EditorBlock<'quote'> = {
  type: 'quote',
  nodes: [QuoteNode],
  extension: defineExtension({
    name: 'copydesk/quote',
    nodes: [QuoteNode],
    dependencies: [creditFooter(QuoteNode)],
  }),
  $create({ id: _id, type: _type, text, speaker, source, ...more }) {
    const node = $setState($createQuoteNode(), creditState, { speaker, source })
    return $keepExtra($appendInline(node, text), more)
  },
  $read: (node, id) =>
    $isQuoteNode(node)
      ? { id, type: 'quote', text: $readInline(node), ...$getState(node, creditState), ...$extra(node) }
      : null,
  Portals: () => <CreditFields klass={QuoteNode} source />,
  insert: {
    name: 'Quote',
    keywords: ['blockquote', 'quotation'],
    hint: 'A quotation set apart, with its speaker',
    icon: QuoteIcon,
    $create: () => $createQuoteNode(),
  },
}
