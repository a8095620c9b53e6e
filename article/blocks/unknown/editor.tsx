import { defineExtension } from 'lexical'
import { Box } from 'lucide-react'
import type { ReactNode } from 'react'
import type { BoxProps } from '../../../renderer/editor/kit/BoxView.tsx'
import type { EditorBlock } from '../../../renderer/editor/kit/block-kind.ts'
import { $createBox, $readBox, BoxNode } from '../../../renderer/editor/kit/box.tsx'

const typeOf = (raw: Record<string, unknown>): string => String(raw.type)

function UnknownView({ block }: BoxProps<'unknown'>): ReactNode {
  return (
    <div className="unknown-block">
      <Box size={16} aria-hidden />
      <div>
        <p className="unknown-title">
          A block of type <strong>{typeOf(block.raw)}</strong>
        </p>
        <p className="unknown-hint">
          This Copydesk does not know it. It stays as it is in the file; you can move or remove it.
        </p>
      </div>
    </div>
  )
}

/** What a newer Copydesk wrote: a labelled box that can be moved and deleted, its content untouched. */
export const unknownEditor: EditorBlock<'unknown'> = {
  type: 'unknown',
  nodes: [BoxNode],
  extension: defineExtension({ name: 'copydesk/unknown', nodes: [BoxNode] }),
  $create: block => $createBox(block),
  $read: (node, id) => $readBox(node, 'unknown', id),
  box: { role: 'group', name: block => `Unknown block ${typeOf(block.raw)}`, View: UnknownView },
}
