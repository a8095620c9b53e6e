import { useState } from 'react'
import type { Restored } from '../../../electron/contract-backup.ts'
import { Button, Dialog, PlaceField } from '../ui/index.ts'
import { openNewsroom } from '../workbench/newsroom.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import { folderFor } from './place.ts'
import { RunDialog } from './RunDialog.tsx'
import { type Run, useRun } from './use-run.ts'

/** Asks which backup shall become a newsroom again and where, shows how far it is, and offers to open what came back. */
export default function RestoreDialog({ onClose }: { onClose: () => void }) {
  const run = useRun<Restored>(restored => `${summary(restored)} ${restored.folder}`)
  const { state } = run
  const form = useRestoreForm(run)
  const host = useWorkbenchState(({ desk }) => desk.host)
  if (state.is === 'done') return <RestoreDone restored={state.value} onClose={onClose} />
  const isRunning = state.is === 'running'
  return (
    <RunDialog
      title="Restore a backup"
      verb="Restore"
      doing="Restoring"
      state={state}
      isReady={form.file.trim() !== '' && form.folder.trim() !== ''}
      onStart={form.start}
      onClose={onClose}
    >
      <PlaceField
        label="Backup"
        value={form.file}
        onChange={form.typeFile}
        isDisabled={isRunning}
        autoFocus
        description="The zip that a backup was written into."
        onChoose={host === 'electron' ? form.choose : undefined}
      />
      <PlaceField
        label="New folder"
        value={form.folder}
        onChange={form.typeFolder}
        isDisabled={isRunning}
        error={state.is === 'asking' ? state.problem : undefined}
        description="It becomes a newsroom of its own. Nothing that is there is ever replaced."
      />
    </RunDialog>
  )
}

/** The backup and the folder. Until a person names one, the folder is called after the backup and lies beside it. */
function useRestoreForm({ ask, start }: Run<Restored>) {
  const { desk } = useWorkbench()
  const [file, setFile] = useState('')
  const [named, setNamed] = useState<string | null>(null)
  const folder = named ?? folderFor(file)
  const typeFile = (typed: string): void => {
    setFile(typed)
    ask()
  }
  const typeFolder = (typed: string): void => {
    setNamed(typed)
    ask()
  }
  const choose = async (): Promise<void> => {
    const chosen = await desk.call('backup.choose', {})
    if (!chosen.ok) return ask(chosen.error.message)
    if (chosen.value.file) typeFile(chosen.value.file)
  }
  const begin = (): void =>
    void start(() => desk.call('backup.restore', { file: file.trim(), folder: folder.trim() }))
  return { file, typeFile, folder, typeFolder, choose, start: begin }
}

function RestoreDone({ restored, onClose }: { restored: Restored; onClose: () => void }) {
  const workbench = useWorkbench()
  const open = (): void => {
    onClose()
    void openNewsroom(workbench, restored.folder)
  }
  return (
    <Dialog
      title="Restored"
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button variant="primary" autoFocus onPress={open}>
            Open it
          </Button>
        </>
      }
    >
      <div className="backup-form">
        <p role="status">{summary(restored)}</p>
        <p className="backup-path">{restored.folder}</p>
      </div>
    </Dialog>
  )
}

function summary({ newsroom, at, files }: Restored): string {
  const when = new Date(at)
  const moment = Number.isNaN(when.getTime())
    ? at
    : when.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
  return `“${newsroom}” is back as of ${moment}: ${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}, each as it was backed up.`
}
