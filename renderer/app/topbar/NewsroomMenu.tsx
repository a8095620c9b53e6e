import { ChevronDown } from 'lucide-react'
import { Button } from '../ui/button.tsx'
import { late } from '../ui/late.tsx'
import { Menu } from '../ui/menu.tsx'
import { useWorkbenchState } from '../workbench/use-workbench.tsx'

const NewsroomItems = late(async () => (await import('./NewsroomItems.tsx')).NewsroomItems)

/** The newsroom's name, with the way to another one. */
export function NewsroomMenu() {
  const workspace = useWorkbenchState(state => state.desk.workspace)
  const trigger = (
    <Button variant="quiet" className="newsroom-button">
      <span className="newsroom-name">{workspace?.name || 'No newsroom'}</span>
      {workspace?.sample && <span className="newsroom-sample">Sample</span>}
      <ChevronDown aria-hidden size={14} />
    </Button>
  )
  return (
    <Menu trigger={trigger} onNear={NewsroomItems.fetch}>
      <NewsroomItems />
    </Menu>
  )
}
