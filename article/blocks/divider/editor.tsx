import { defineExtension } from 'lexical'
import { Minus } from 'lucide-react'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { $createBox, $readBox, BoxNode } from '../../../renderer/editor/kit/box.tsx'

/** A break in thought, drawn as three small stars. */
export const dividerEditor: EditorBlock<'divider'> = {
  type: 'divider',
  nodes: [BoxNode],
  extension: defineExtension({ name: 'copydesk/divider', nodes: [BoxNode] }),
  $create: block => $createBox(block),
  $read: (node, id) => $readBox(node, 'divider', id),
  box: {
    role: 'group',
    name: () => 'Divider',
    View: () => <div className="divider-rule" role="separator" aria-label="Break in thought" />,
  },
  insert: {
    name: 'Divider',
    keywords: ['rule', 'line', 'break', 'hr', 'stars'],
    hint: 'A break in thought',
    icon: Minus,
    $create: () => $createBox({ id: '', type: 'divider' }),
  },
}
