import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { DraggableBlockPlugin_EXPERIMENTAL } from '@lexical/react/LexicalDraggableBlockPlugin'
import { $getNearestNodeFromDOMNode, type LexicalNode } from 'lexical'
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Menu, Popover } from 'react-aria-components'
import { createPortal } from 'react-dom'
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
  const [under, setUnder] = useState<HTMLElement | null>(null)
  // The menu is about the block it was opened on, and stays where it was: on the way to it the mouse leaves the block, and the grip goes.
  const [chosen, setChosen] = useState<{ block: HTMLElement; at: DOMRect } | null>(null)
  const close = (): void => setChosen(null)
  const change = (act: (node: LexicalNode) => void): void => {
    editor.update(() => {
      const node = chosen && $getNearestNodeFromDOMNode(chosen.block)?.getTopLevelElement()
      if (node) act(node)
    })
  }
  return (
    <>
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
              type="button"
              className="block-grip"
              aria-label="Block: drag to move, press for more"
              aria-haspopup="menu"
              aria-expanded={chosen !== null}
              onClick={event => {
                if (under) setChosen({ block: under, at: event.currentTarget.getBoundingClientRect() })
              }}
            >
              <GripVertical size={16} aria-hidden />
            </button>
          </div>
        }
      />
      {chosen ? (
        <BlockMenu at={chosen.at} onClose={close}>
          <BlockItems change={change} />
        </BlockMenu>
      ) : null}
    </>
  )
}

/** What can be done with a block. `change` does it in the editor, to the block that the menu is about. */
const BlockItems = ({ change }: { change: (act: (node: LexicalNode) => void) => void }): ReactNode => (
  <>
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
  </>
)

/** A menu at a spot of the window, whatever has become of what opened it. */
function BlockMenu({
  at,
  onClose,
  children,
}: {
  at: DOMRect
  onClose: () => void
  children: ReactNode
}): ReactNode {
  const [spot, setSpot] = useState<HTMLElement | null>(null)
  return createPortal(
    <>
      <span
        ref={setSpot}
        className="block-menu-spot"
        style={{ left: at.left, top: at.top, width: at.width, height: at.height }}
      />
      {spot ? (
        <Popover
          className="ui-popover"
          aria-label="Block"
          placement="bottom start"
          offset={4}
          triggerRef={{ current: spot }}
          isOpen
          onOpenChange={open => {
            if (!open) onClose()
          }}
        >
          <Menu className="ui-menu" aria-label="Block" onClose={onClose}>
            {children}
          </Menu>
        </Popover>
      ) : null}
    </>,
    document.body,
  )
}
