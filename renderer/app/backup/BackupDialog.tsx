import { useState } from 'react'
import type { BackedUp } from '../../../electron/contract-backup.ts'
import { Button, Dialog, PlaceField } from '../ui/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import { backupName, joinPath, suggestedPlace } from './place.ts'
import { RunDialog } from './RunDialog.tsx'
import { type Run, useRun } from './use-run.ts'

/** Asks where a backup of the newsroom shall go, shows how far it is, and says what became of it. Closed, it goes on and tells at the end. */
export default function BackupDialog({ onClose }: { onClose: () => void }) {
  const run = useRun<BackedUp>(backed => `${summary(backed)} ${backed.file}`)
  const { state } = run
  const form = useBackupForm(run)
  const host = useWorkbenchState(({ desk }) => desk.host)
  if (state.is === 'done') return <BackupDone backed={state.value} onClose={onClose} />
  return (
    <RunDialog
      title="Back up the newsroom"
      verb="Back up"
      doing="Backing up"
      state={state}
      isReady={form.file.trim() !== ''}
      onStart={form.start}
      onClose={onClose}
    >
      <PlaceField
        label="File"
        value={form.file}
        onChange={form.typeFile}
        isDisabled={state.is === 'running'}
        autoFocus
        error={state.is === 'asking' ? state.problem : undefined}
        description="One zip with every article, picture and version. Best on another disk."
        onChoose={host === 'electron' ? form.choose : undefined}
      />
    </RunDialog>
  )
}

/** The place that is typed or chosen. */
function useBackupForm({ ask, start }: Run<BackedUp>) {
  const { desk } = useWorkbench()
  const workspace = useWorkbenchState(({ desk: { workspace: open } }) => open)
  const [file, setFile] = useState(() => (workspace ? suggestedPlace(workspace, new Date()) : ''))
  const typeFile = (typed: string): void => {
    setFile(typed)
    ask()
  }
  const choose = async (): Promise<void> => {
    const chosen = await desk.call('workspace.choose', { title: 'Back up into this folder' })
    if (!chosen.ok) return ask(chosen.error.message)
    if (chosen.value.folder && workspace)
      typeFile(joinPath(chosen.value.folder, backupName(workspace.name, new Date())))
  }
  const begin = (): void => void start(() => desk.call('backup.run', { file: file.trim() }))
  return { file, typeFile, choose, start: begin }
}

function BackupDone({ backed, onClose }: { backed: BackedUp; onClose: () => void }) {
  const { file, leftOut } = backed
  return (
    <Dialog
      title={leftOut.length === 0 ? 'Backed up' : 'Backed up, but not all of it'}
      size="small"
      onClose={onClose}
      actions={
        <Button variant="primary" autoFocus onPress={onClose}>
          Done
        </Button>
      }
    >
      <div className="backup-form">
        <p role="status">{summary(backed)}</p>
        <p className="backup-path">{file}</p>
        {leftOut.length > 0 && (
          <ul className="backup-left-out" aria-label="Left out">
            {leftOut.slice(0, SHOWN).map(({ path, reason }) => (
              <li key={path}>
                <strong>{path}</strong> {reason}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}

/** More files left out than these are told by number only. */
const SHOWN = 50

function summary({ files, leftOut }: BackedUp): string {
  const all = `${files.toLocaleString('en')} ${files === 1 ? 'file was' : 'files were'} written and checked.`
  if (leftOut.length === 0) return all
  return `${all} ${leftOut.length.toLocaleString('en')} could not be taken along.`
}
