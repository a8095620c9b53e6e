import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Problem } from '../../../article/result.ts'
import type { Args } from '../../../electron/contract.ts'
import type { LibraryView } from '../../../electron/contract-library.ts'
import { Button, Dialog, IconButton, showProblem, TextField } from '../../app/ui/index.ts'
import { useWorkbench, useWorkbenchState } from '../../app/workbench/use-workbench.tsx'
import type { Workbench } from '../../app/workbench/workbench.ts'
import './views-dialog.css'

/** Has the desk change one view in the newsroom's settings, and shows the views as they are then. */
async function changeViews(workbench: Workbench, change: Args<'views.change'>): Promise<Problem | null> {
  const changed = await workbench.desk.call('views.change', change)
  if (!changed.ok) return changed.error
  workbench.store.setState(({ desk }) => ({
    desk: { ...desk, settings: { ...desk.settings, views: changed.value } },
  }))
  return null
}

interface SaveViewProps {
  view: Omit<LibraryView, 'name'>
  onClose: () => void
}

/** Asks for the name of a view. */
export function SaveViewDialog({ view, onClose }: SaveViewProps) {
  const workbench = useWorkbench()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const save = async (): Promise<void> => {
    const refused = await changeViews(workbench, { do: 'put', view: { ...view, name: name.trim() } })
    if (refused) setProblem(refused.message)
    else onClose()
  }
  return (
    <Dialog
      title="Keep this search as a view"
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={save}>
            Keep view
          </Button>
        </>
      }
    >
      <form
        className="save-view"
        onSubmit={event => {
          event.preventDefault()
          if (name.trim() !== '') void save()
        }}
      >
        <TextField
          label="Name"
          value={name}
          onChange={next => {
            setName(next)
            setProblem(undefined)
          }}
          error={problem}
          maxLength={60}
          autoFocus
          description="Everybody in this newsroom finds it under Views."
        />
        <p className="view-query">
          <code>{view.query}</code>
        </p>
      </form>
    </Dialog>
  )
}

/** Renames, moves and removes the newsroom's views. */
export function ArrangeViewsDialog({ onClose }: { onClose: () => void }) {
  const workbench = useWorkbench()
  const views = useWorkbenchState(state => state.desk.settings.views)
  const change = async (wanted: Args<'views.change'>): Promise<void> => {
    const refused = await changeViews(workbench, wanted)
    if (refused) showProblem(refused)
  }
  return (
    <Dialog
      title="Views of this newsroom"
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      {views.length === 0 && (
        <p className="view-query">There are none any more. Search, and keep the search as a view.</p>
      )}
      <ul className="views-list">
        {views.map((view, at) => (
          <li key={view.name}>
            <ViewLine
              view={view}
              at={at}
              isLast={at === views.length - 1}
              onChange={wanted => void change(wanted)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

interface ViewLineProps {
  view: LibraryView
  at: number
  isLast: boolean
  onChange: (wanted: Args<'views.change'>) => void
}

const ViewLine = ({ view, at, isLast, onChange }: ViewLineProps) => (
  <>
    <ViewName
      view={view}
      onRename={name => onChange({ do: 'put', was: view.name, view: { ...view, name } })}
    />
    <IconButton
      size="small"
      icon={ArrowUp}
      label={`Move “${view.name}” up`}
      isDisabled={at === 0}
      onPress={() => onChange({ do: 'move', name: view.name, to: at - 1 })}
    />
    <IconButton
      size="small"
      icon={ArrowDown}
      label={`Move “${view.name}” down`}
      isDisabled={isLast}
      onPress={() => onChange({ do: 'move', name: view.name, to: at + 1 })}
    />
    <IconButton
      size="small"
      icon={Trash2}
      label={`Remove “${view.name}”`}
      onPress={() => onChange({ do: 'remove', name: view.name })}
    />
  </>
)

/** A view's name, which can be written over: Enter or leaving it takes it over, Escape does not. */
function ViewName({ view, onRename }: { view: LibraryView; onRename: (name: string) => void }) {
  const [name, setName] = useState(view.name)
  const rename = (): void => {
    const next = name.trim()
    if (next === '') setName(view.name)
    else if (next !== view.name) onRename(next)
  }
  return (
    <div className="view-name">
      <TextField
        label={`Name of “${view.name}”`}
        hideLabel
        value={name}
        maxLength={60}
        onChange={setName}
        onBlur={rename}
        onKeyDown={event => {
          if (event.key === 'Enter') rename()
          else if (event.key === 'Escape' && name !== view.name) setName(view.name)
          else event.continuePropagation()
        }}
      />
      <code>{view.query || 'all articles'}</code>
    </div>
  )
}
