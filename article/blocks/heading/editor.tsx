import { $createHeadingNode, $isHeadingNode, HeadingNode } from '@lexical/rich-text'
import { defineExtension } from 'lexical'
import { Heading2 } from 'lucide-react'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { $appendInline, $readInline } from '../../../renderer/editor/kit/inline.ts'
import { $extra, $keepExtra } from '../../../renderer/editor/kit/state.ts'

const LEVELS = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 } as const

/** Crossheads are Lexical's headings of levels 2 to 4; what was pasted outside that range moves to the nearest. */
export const headingEditor: EditorBlock<'heading'> = {
  type: 'heading',
  nodes: [HeadingNode],
  extension: defineExtension({ name: 'copydesk/heading', nodes: [HeadingNode] }),
  $create({ id: _id, type: _type, level, text, ...more }) {
    return $keepExtra($appendInline($createHeadingNode(`h${level}`), text), more)
  },
  $read: (node, id) =>
    $isHeadingNode(node)
      ? { id, type: 'heading', level: LEVELS[node.getTag()], text: $readInline(node), ...$extra(node) }
      : null,
  insert: {
    name: 'Heading',
    keywords: ['crosshead', 'subhead', 'title', 'h2'],
    hint: 'A crosshead inside the story',
    icon: Heading2,
    $create: () => $createHeadingNode('h2'),
  },
}
