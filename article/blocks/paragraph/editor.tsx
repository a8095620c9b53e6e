import { $createParagraphNode, $isParagraphNode, defineExtension, ParagraphNode } from 'lexical'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { $appendInline, $readInline } from '../../../renderer/editor/kit/inline.ts'
import { $extra, $keepExtra } from '../../../renderer/editor/kit/state.ts'

/** Body text is Lexical's own paragraph. */
export const paragraphEditor: EditorBlock<'paragraph'> = {
  type: 'paragraph',
  nodes: [ParagraphNode],
  extension: defineExtension({ name: 'copydesk/paragraph' }),
  $create({ id: _id, type: _type, text, ...more }) {
    return $keepExtra($appendInline($createParagraphNode(), text), more)
  },
  $read: (node, id) =>
    $isParagraphNode(node) ? { id, type: 'paragraph', text: $readInline(node), ...$extra(node) } : null,
}
