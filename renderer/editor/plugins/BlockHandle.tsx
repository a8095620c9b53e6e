import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { DraggableBlockPlugin_EXPERIMENTAL } from '@lexical/react/LexicalDraggableBlockPlugin'
import { $getNearestNodeFromDOMNode, type LexicalNode } from 'lexical'
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Menu, Popover } from 'react-aria-components'
import { MenuItem } from '../../app/ui/index.ts'
import { $moveBlocks } from './move.ts'

/**
 * The grip beside a block: drag it to move the block, press it for what else can be done with it. A button of the browser's own,
 * because the others open their menu as soon as the mouse goes down, and then nothing can be dragged.
 */
export function BlockHandle({ anchor }: { anchor: HTMLElement }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const handle = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const grip = useRef<HTMLButtonElement>(null)
  const [under, setUnder] = useState<HTMLElement | null>(null)
  // The menu is about the block it was opened on: on the way to it the mouse leaves that block.
  const [chosen, setChosen] = useState<HTMLElement | null>(null)
  const change = (act: (node: LexicalNode) => void): void => {
    editor.update(() => {
      const node = chosen && $getNearestNodeFromDOMNode(chosen)?.getTopLevelElement()
      if (node) act(node)
    })
  }
  return (
    <DraggableBlockPlugin_EXPERIMENTAL
      anchorElem={anchor}
      menuRef={handle}
      targetLineRef={line}
      isOnMenu={element => element.closest('.block-handle, .ui-popover') !== null}
      onElementChanged={setUnder}
      targetLineComponent={<div ref={line} className="block-target" />}
      menuComponent={
        <div ref={handle} className="block-handle">
          <button
            ref={grip}
            type="button"
            className="block-grip"
            aria-label="Block: drag to move, press for more"
            aria-haspopup="menu"
            aria-expanded={chosen !== null}
            onClick={() => setChosen(under)}
          >
            <GripVertical size={16} aria-hidden />
          </button>
          <Popover
            className="ui-popover"
            placement="bottom start"
            offset={4}
            triggerRef={grip}
            isOpen={chosen !== null}
            onOpenChange={open => {
              if (!open) setChosen(null)
            }}
          >
            <Menu className="ui-menu" aria-label="Block" onClose={() => setChosen(null)}>
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
          </Popover>
        </div>
      }
    />
  )
}
