import { Fragment } from 'react'
import { MenuItem, MenuSeparator } from '../../app/ui/menu-items.tsx'
import type { Format } from './marks.ts'

export interface MoreItemsProps {
  /** With a line between them. */
  groups: Format[][]
  /** Called after each, so that the cursor goes on in the text. */
  onDone: () => void
}

/** The formats that a narrow toolbar leaves out. They are handed over: a part that knew the editor would be half the window. */
export const MoreItems = ({ groups, onDone }: MoreItemsProps) =>
  groups.flatMap(leftOut).map((formats, at) => (
    <Fragment key={formats[0]?.label}>
      {at > 0 && <MenuSeparator />}
      {formats.map(({ label, icon, shortcut = '', run }) => (
        <MenuItem
          key={label}
          icon={icon}
          shortcut={shortcut}
          onAction={() => {
            run()
            setTimeout(onDone)
          }}
        >
          {label}
        </MenuItem>
      ))}
    </Fragment>
  ))

/** What of a group the bar has no room for now; nothing where that is nothing. */
function leftOut(group: Format[]): Format[][] {
  const away = group.filter(({ label }) => !buttonOf(label)?.checkVisibility())
  return away.length > 0 ? [away] : []
}

const buttonOf = (label: string): Element | null =>
  document.querySelector(`.editor-toolbar [aria-label="${label}"]`)
