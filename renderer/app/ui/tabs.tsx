import { type ReactNode, useId } from 'react'
import {
  Tab as AriaTab,
  TabList as AriaTabList,
  TabPanel as AriaTabPanel,
  Tabs as AriaTabs,
  type TabListProps,
  type TabPanelProps,
  type TabsProps,
} from 'react-aria-components'
import type { Tone } from './badge.tsx'
import './badge.css'
import './tabs.css'

/** Views of one thing of which one is shown at a time. */
export const Tabs = ({ className = '', ...props }: Omit<TabsProps, 'className'> & { className?: string }) => (
  <AriaTabs {...props} className={`ui-tabs ${className}`} />
)

/** The row of tabs. */
export const TabList = (props: Omit<TabListProps<object>, 'className'>) => (
  <AriaTabList {...props} className="ui-tab-list" />
)

export interface TabProps {
  id: string
  children: string
  /** A number beside the name; not part of the name, so that the name stays the same while the number changes. */
  count?: number | undefined
  /** What the number counts, said to screen readers: "2 open problems". */
  countLabel?: string | undefined
  countTone?: Tone
}

/** One tab. The count is drawn by the style sheet, so that neither screen readers nor tests take it for a part of the name. */
export function Tab({ id, children, count = 0, countLabel, countTone = 'neutral' }: TabProps) {
  const description = useId()
  return (
    <AriaTab id={id} className="ui-tab" {...(countLabel && { 'aria-describedby': description })}>
      {children}
      {countLabel && (
        <span id={description} hidden>
          {countLabel}
        </span>
      )}
      {count > 0 && <span aria-hidden className={`ui-badge tone-${countTone}`} data-count={count} />}
    </AriaTab>
  )
}

/** What a tab shows. */
export const TabPanel = (props: Omit<TabPanelProps, 'className'> & { children: ReactNode }) => (
  <AriaTabPanel {...props} className="ui-tab-panel" />
)
