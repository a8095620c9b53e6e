import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, TextField } from '../ui/index.ts'
import { switchNewsroom } from '../workbench/newsroom.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'

const WORDS = {
  create: {
    title: 'Create a newsroom',
    button: 'Create',
    folder: 'An empty or new folder. Articles, pictures and settings will live in it as plain files.',
  },
  open: { title: 'Open a newsroom', button: 'Open', folder: 'A folder that has a copydesk.json in it.' },
}

/** Asks where a newsroom is, or where a new one shall be and how it is called. */
export default function NewsroomDialog({ kind, onClose }: { kind: 'create' | 'open'; onClose: () => void }) {
  const workbench = useWorkbench()
  const host = useWorkbenchState(state => state.desk.host)
  const [folder, setFolder] = useState('')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const words = WORDS[kind]

  const enter = async (): Promise<void> => {
    setBusy(true)
    const at = folder.trim()
    const entered = await switchNewsroom(workbench, () =>
      kind === 'create'
        ? workbench.desk.call('workspace.create', { folder: at, name: name.trim() })
        : workbench.desk.call('workspace.open', { folder: at }),
    )
    setBusy(false)
    if (entered && !entered.ok) setProblem(entered.error.message)
  }
  const choose = async (): Promise<void> => {
    const chosen = await workbench.desk.call('workspace.choose', { title: words.title })
    if (!chosen.ok) return setProblem(chosen.error.message)
    if (chosen.value.folder) setFolder(chosen.value.folder)
  }

  return (
    <Dialog
      title={words.title}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            type="submit"
            form="newsroom-form"
            isDisabled={busy || folder.trim() === ''}
          >
            {words.button}
          </Button>
        </>
      }
    >
      <form
        id="newsroom-form"
        className="newsroom-form"
        onSubmit={event => {
          event.preventDefault()
          void enter()
        }}
      >
        {kind === 'create' && (
          <TextField
            label="Name"
            value={name}
            onChange={setName}
            maxLength={120}
            autoFocus
            placeholder="Tidewater Courier"
          />
        )}
        <div className="newsroom-folder">
          <TextField
            label="Folder"
            value={folder}
            onChange={value => {
              setFolder(value)
              setProblem(undefined)
            }}
            autoFocus={kind === 'open'}
            error={problem}
            description={words.folder}
            spellCheck="false"
          />
          {host === 'electron' && (
            <Button icon={FolderOpen} onPress={choose}>
              Choose…
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
