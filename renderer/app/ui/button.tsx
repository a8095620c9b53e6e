import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Tooltip } from './tooltip.tsx'
import './button.css'

/** `primary` is the one main action of a view, `plain` has an edge, `quiet` has none, `danger` destroys something. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  variant?: ButtonVariant
  size?: 'small' | 'normal'
  icon?: LucideIcon
  children: ReactNode
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** A button with words. Its label is a verb. */
export function Button({
  variant = 'plain',
  size = 'normal',
  icon: Icon,
  children,
  className = '',
  ...props
}: ButtonProps) {
  return (
    <AriaButton {...props} className={`ui-button ui-button-${variant} ui-button-${size} ${className}`}>
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.75} />}
      <span className="ui-button-label">{children}</span>
    </AriaButton>
  )
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** Its name, also shown as the tooltip. */
  label: string
  /** A shortcut such as `Mod+S`, shown in the tooltip. */
  shortcut?: string
  icon: LucideIcon
  size?: 'small' | 'normal'
  /** Drawn as pressed, and said so. Leave out where the button is no toggle. */
  pressed?: boolean
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** A button without words: has a name for screen readers and a tooltip with its shortcut for everyone else. */
export function IconButton({
  label,
  shortcut,
  icon: Icon,
  size = 'normal',
  pressed,
  className = '',
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={label} {...(shortcut && { shortcut })}>
      <AriaButton
        {...props}
        aria-label={label}
        {...(pressed !== undefined && { 'aria-pressed': pressed })}
        className={`ui-icon-button ui-icon-button-${size} ${pressed ? 'is-pressed' : ''} ${className}`}
      >
        <Icon aria-hidden size={size === 'small' ? 15 : 17} strokeWidth={1.75} />
      </AriaButton>
    </Tooltip>
  )
}
