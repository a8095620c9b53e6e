import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  Keyboard,
  MenuTrigger,
  Popover,
  type PopoverProps,
  Separator,
  Text,
} from 'react-aria-components'
import { printShortcut } from '../commands/shortcut.ts'
import './menu.css'

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement
  /** Its name; by default that of the button. */
  label?: string
  placement?: PopoverProps['placement']
  isOpen?: boolean
  onOpenChange?: (open: boolean) => void
  children: ReactNode
}

/** A button's menu, made of `MenuItem`, `MenuSection` and `MenuSeparator`. */
export function Menu({
  trigger,
  label,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
  children,
}: MenuProps) {
  return (
    <MenuTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange && { onOpenChange })}>
      {trigger}
      <Popover className="ui-popover" placement={placement} offset={4}>
        <AriaMenu className="ui-menu" {...(label && { 'aria-label': label })}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

export interface MenuItemProps {
  id?: string
  icon?: LucideIcon
  /** A shortcut such as `Mod+N`, shown at the end. */
  shortcut?: string
  /** A second, smaller line. */
  hint?: string
  danger?: boolean
  isDisabled?: boolean
  onAction: () => void
  children: string
}

/** One thing to do. Hint and shortcut describe it and are no part of its name, though they stand in it. */
export function MenuItem({ icon: Icon, shortcut, hint, danger, children, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem {...props} textValue={children} className={`ui-menu-item ${danger ? 'is-danger' : ''}`}>
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.75} />}
      <span className="ui-menu-label">
        {children}
        {hint && (
          <Text slot="description" aria-hidden className="ui-menu-hint">
            {hint}
          </Text>
        )}
      </span>
      {shortcut && <Keyboard aria-hidden>{printShortcut(shortcut)}</Keyboard>}
    </AriaMenuItem>
  )
}

/** Items that belong together, under a small title. */
export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection>
      <Header className="ui-menu-title">{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

/** A rule between groups of items. */
export const MenuSeparator = () => <Separator className="ui-menu-separator" />
