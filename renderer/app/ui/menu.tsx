import {
  type ComponentProps,
  type ReactElement,
  type ReactNode,
  Suspense,
  useId,
  useRef,
  useState,
} from 'react'
import { ButtonContext, type PopoverProps } from 'react-aria-components'
import type { Button } from './button.tsx'
import { HoldKeys } from './hold-keys.tsx'
import { late } from './late.tsx'

// Fetched as soon as somebody comes near a menu's button: not needed before the first article can be typed in.
const MenuPopover = late(async () => (await import('./menu-popover.tsx')).MenuPopover)

export interface MenuProps {
  /** The button that opens it and lends it its name. */
  trigger: ReactElement
  placement?: NonNullable<PopoverProps['placement']>
  className?: string
  isOpen?: boolean
  onOpenChange?: (open: boolean) => void
  /** Somebody points at the button or comes to it: the moment to fetch items that are fetched late. */
  onNear?: () => unknown
  /** `MenuItem`, `MenuSection` and `MenuSeparator`, or a part that is made of them. */
  children: ReactNode
}

/** A button's menu. The button stands from the start and is never drawn anew; the menu is fetched when it is first wanted. */
export function Menu({ trigger, placement = 'bottom start', className, children, ...props }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [id, menuId] = [useId(), useId()]
  const opening = useOpening(props)
  const { isOpen, wasOpen, focus, change } = opening
  const near = (): void => {
    void MenuPopover.fetch()
    props.onNear?.()
  }
  return (
    <>
      <ButtonContext
        value={{
          ...openerProps(opening),
          ref: button,
          id,
          'aria-haspopup': 'menu',
          'aria-expanded': isOpen,
          ...(isOpen && { 'aria-controls': menuId }),
          isPressed: isOpen,
          onHoverStart: near,
          onFocus: near,
        }}
      >
        {trigger}
      </ButtonContext>
      {wasOpen && (
        <Suspense fallback={isOpen && <HoldKeys />}>
          <MenuPopover
            {...{ button, isOpen, focus, placement, className }}
            id={menuId}
            labelledBy={id}
            onOpenChange={change}
          >
            {children}
          </MenuPopover>
        </Suspense>
      )}
    </>
  )
}

/** Which item has the focus when the menu opens; `true`: the menu as a whole. */
export type MenuFocus = 'first' | 'last' | true

interface Opening {
  isOpen: boolean
  /** Whether it was ever open; until then nothing of it is drawn. */
  wasOpen: boolean
  focus: MenuFocus
  change: (open: boolean, focus?: MenuFocus) => void
}

/** Whether the menu is open, as its owner says or, without one, as it was last told. */
function useOpening({ isOpen: given, onOpenChange }: Pick<MenuProps, 'isOpen' | 'onOpenChange'>): Opening {
  const [own, setOwn] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const [focus, setFocus] = useState<MenuFocus>(true)
  const isOpen = given ?? own
  if (isOpen && !wasOpen) setWasOpen(true)
  const change = (open: boolean, next: MenuFocus = true): void => {
    setOwn(open)
    setFocus(next)
    onOpenChange?.(open)
  }
  return { isOpen, wasOpen, focus, change }
}

type Opener = Pick<
  ComponentProps<typeof Button>,
  'preventFocusOnPress' | 'onPressStart' | 'onPress' | 'onKeyDown'
>

/** What opens a menu, as the system's own menus do: mouse and key when they go down, touch when it ends. */
function openerProps({ isOpen, change }: Opening): Opener {
  // The focus goes back to where it was before the menu opened.
  const comeTo = (button: Element): void => {
    if (button instanceof HTMLElement) button.focus({ preventScroll: true })
  }
  return {
    preventFocusOnPress: true,
    onPressStart: ({ pointerType, target }) => {
      if (pointerType === 'touch') return
      comeTo(target)
      change(true, pointerType === 'keyboard' || pointerType === 'virtual' ? 'first' : true)
    },
    onPress: ({ pointerType, target }) => {
      if (pointerType !== 'touch') return
      comeTo(target)
      change(!isOpen)
    },
    onKeyDown: event => {
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
      if (!isArrow || event.ctrlKey || event.metaKey || event.shiftKey) return event.continuePropagation()
      event.preventDefault()
      change(true, event.key === 'ArrowUp' ? 'last' : 'first')
    },
  }
}
