import { FileDown, Plus } from 'lucide-react'
import { Suspense } from 'react'
import { runCommand, shortcutOf } from '../commands/commands.ts'
import { printShortcut } from '../commands/shortcut.ts'
import { Welcome } from '../rooms.tsx'
import { Button } from '../ui/button.tsx'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'

/** The empty desk: a welcome at the first start, later a quiet word on how to begin. */
export function NothingOpen() {
  const workspace = useWorkbenchState(state => state.desk.workspace)
  const wanted = useWorkbenchState(state => state.wanted)
  if (wanted !== null) return <PageSkeleton />
  if (!workspace || workspace.sample)
    return (
      <Suspense>
        <Welcome />
      </Suspense>
    )
  return <EmptyDesk name={workspace.name} />
}

function EmptyDesk({ name }: { name: string }) {
  const workbench = useWorkbench()
  return (
    <div className="empty-desk">
      <h2>{name}</h2>
      <p>Choose an article on the left, or begin one.</p>
      <div className="empty-desk-actions">
        <Button icon={Plus} onPress={() => runCommand(workbench, 'new-article')}>
          Write an article
        </Button>
        <Button variant="quiet" icon={FileDown} onPress={() => runCommand(workbench, 'import')}>
          Bring in a wire story
        </Button>
      </div>
      <p className="empty-desk-hint">
        <kbd>{printShortcut(shortcutOf('palette') ?? '')}</kbd> goes to any article or command by its name.
      </p>
    </div>
  )
}

/** The shape of an article while one is fetched and there is no other to look at. */
const PageSkeleton = () => (
  <div className="page-skeleton" aria-hidden>
    <div />
    <div />
    <div />
    <div />
  </div>
)
