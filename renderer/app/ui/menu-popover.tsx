import { type ReactNode, type RefObject, useRef } from 'react'
import { Menu as AriaMenu, Popover, type PopoverProps } from 'react-aria-components'
import type { MenuFocus } from './menu.tsx'
import './menu.css'

interface MenuPopoverProps {
  id: string
  labelledBy: string
  button: RefObject<HTMLButtonElement | null>
  isOpen: boolean
  onOpenChange: (open: boolean) => void
  focus: MenuFocus
  placement: NonNullable<PopoverProps['placement']>
  className: string | undefined
  children: ReactNode
}

/** A menu under its button: the part of `Menu` that is not needed until it opens. */
export function MenuPopover(props: MenuPopoverProps) {
  const { id, labelledBy, button, isOpen, onOpenChange, focus, placement, className = '', children } = props
  const menu = useRef<HTMLDivElement>(null)
  return (
    <Popover
      className={`ui-popover ${className}`}
      trigger="MenuTrigger"
      triggerRef={button}
      scrollRef={menu}
      aria-labelledby={labelledBy}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement={placement}
      offset={4}
    >
      <AriaMenu
        ref={menu}
        id={id}
        className="ui-menu"
        aria-labelledby={labelledBy}
        autoFocus={focus}
        onClose={() => onOpenChange(false)}
      >
        {children}
      </AriaMenu>
    </Popover>
  )
}
