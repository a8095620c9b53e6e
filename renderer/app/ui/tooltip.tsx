import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { printShortcut } from '../commands/shortcut.ts'
import './tooltip.css'

export interface TooltipProps {
  text: string
  /** A shortcut such as `Mod+S`, printed as this machine writes it. */
  shortcut?: string
  /** The one control it explains; must be one of the kit's or of react-aria-components. */
  children: ReactElement
}

/** A hint that appears on hover and on keyboard focus. Never the only place where something is said. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={60}>
      {children}
      <AriaTooltip className="ui-tooltip" offset={6}>
        {text}
        {shortcut && <kbd>{printShortcut(shortcut)}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
