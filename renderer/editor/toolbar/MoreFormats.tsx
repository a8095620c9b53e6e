import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../app/ui/button.tsx'
import { late } from '../../app/ui/late.tsx'
import { Menu } from '../../app/ui/menu.tsx'
import type { MoreItemsProps } from './MoreItems.tsx'

const MoreItems = late(async () => (await import('./MoreItems.tsx')).MoreItems)

/** The way to what has no room in a narrow bar; in a wide one it is not there. */
export const MoreFormats = (props: MoreItemsProps): ReactNode => (
  <span className="toolbar-more">
    <Menu trigger={<IconButton label="More formats" icon={Ellipsis} size="small" />} onNear={MoreItems.fetch}>
      <MoreItems {...props} />
    </Menu>
  </span>
)
