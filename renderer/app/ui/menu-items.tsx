import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  Keyboard,
  Separator,
  Text,
} from 'react-aria-components'
import { printShortcut } from '../commands/shortcut.ts'
import './menu.css'

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
