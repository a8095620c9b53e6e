import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { DraggableBlockPlugin_EXPERIMENTAL } from '@lexical/react/LexicalDraggableBlockPlugin'
import { $getNearestNodeFromDOMNode, type LexicalNode } from 'lexical'
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { Menu, MenuItem } from '../../app/ui/index.ts'
import { $moveBlocks } from './move.ts'

/** The grip beside a block: drag it to move the block, press it for what else can be done with it. */
export function BlockHandle({ anchor }: { anchor: HTMLElement }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const handle = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const [block, setBlock] = useState<HTMLElement | null>(null)
  const change = (act: (node: LexicalNode) => void): void => {
    editor.update(() => {
      const node = block && $getNearestNodeFromDOMNode(block)?.getTopLevelElement()
      if (node) act(node)
    })
  }
  return (
    <DraggableBlockPlugin_EXPERIMENTAL
      anchorElem={anchor}
      menuRef={handle}
      targetLineRef={line}
      isOnMenu={element => element.closest('.block-handle, .ui-popover') !== null}
      onElementChanged={setBlock}
      targetLineComponent={<div ref={line} className="block-target" />}
      menuComponent={
        <div ref={handle} className="block-handle">
          <Menu
            trigger={
              <Button className="block-grip" aria-label="Block: drag to move, press for more">
                <GripVertical size={16} aria-hidden />
              </Button>
            }
          >
            <MenuItem
              icon={ArrowUp}
              shortcut="Alt+Shift+ArrowUp"
              onAction={() => change(node => $moveBlocks([node], 'up'))}
            >
              Move up
            </MenuItem>
            <MenuItem
              icon={ArrowDown}
              shortcut="Alt+Shift+ArrowDown"
              onAction={() => change(node => $moveBlocks([node], 'down'))}
            >
              Move down
            </MenuItem>
            <MenuItem icon={Trash2} danger onAction={() => change(node => node.remove())}>
              Remove block
            </MenuItem>
          </Menu>
        </div>
      }
    />
  )
}
