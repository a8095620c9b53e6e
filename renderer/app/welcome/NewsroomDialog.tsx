import { useState } from 'react'
import { Button, Dialog, PlaceField, TextField } from '../ui/index.ts'
import { switchNewsroom } from '../workbench/newsroom.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'

const WORDS = {
  create: {
    title: 'Create a newsroom',
    button: 'Create',
    folder:
      'Articles, pictures and settings will live in it as plain files. A folder that is not there yet is made; other files in it stay as they are.',
  },
  open: { title: 'Open a newsroom', button: 'Open', folder: 'A folder that has a copydesk.json in it.' },
}

/** What is typed into the dialog, and what the desk says to it. */
function useNewsroomForm(kind: 'create' | 'open') {
  const workbench = useWorkbench()
  const [folder, setFolder] = useState('')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const typeFolder = (typed: string): void => {
    setFolder(typed)
    setProblem(undefined)
  }
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
    const chosen = await workbench.desk.call('workspace.choose', { title: WORDS[kind].title })
    if (!chosen.ok) return setProblem(chosen.error.message)
    if (chosen.value.folder) typeFolder(chosen.value.folder)
  }
  return { folder, typeFolder, name, setName, problem, enter, choose, busy, isReady: folder.trim() !== '' }
}

/** Asks where a newsroom is, or where a new one shall be and how it is called. */
export default function NewsroomDialog({ kind, onClose }: { kind: 'create' | 'open'; onClose: () => void }) {
  const form = useNewsroomForm(kind)
  const { title, button } = WORDS[kind]
  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            type="submit"
            form="newsroom-form"
            isDisabled={!form.isReady}
            isPending={form.busy}
          >
            {button}
          </Button>
        </>
      }
    >
      <NewsroomFields kind={kind} form={form} />
    </Dialog>
  )
}

interface NewsroomFieldsProps {
  kind: 'create' | 'open'
  form: ReturnType<typeof useNewsroomForm>
}

function NewsroomFields({ kind, form }: NewsroomFieldsProps) {
  const host = useWorkbenchState(state => state.desk.host)
  return (
    <form
      id="newsroom-form"
      className="newsroom-form"
      onSubmit={event => {
        event.preventDefault()
        if (form.isReady && !form.busy) void form.enter()
      }}
    >
      {kind === 'create' && (
        <TextField
          label="Name"
          value={form.name}
          onChange={form.setName}
          maxLength={120}
          autoFocus
          placeholder="Tidewater Courier"
        />
      )}
      <PlaceField
        label="Folder"
        value={form.folder}
        onChange={form.typeFolder}
        autoFocus={kind === 'open'}
        error={form.problem}
        description={WORDS[kind].folder}
        onChoose={host === 'electron' ? form.choose : undefined}
      />
    </form>
  )
}
