import { FolderOpen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../../article/result.ts'
import type { BackedUp, BackupProgress } from '../../../electron/contract-backup.ts'
import { Button, Dialog, ProgressBar, showNote, showProblem, TextField } from '../ui/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import { backupName, joinPath, suggestedPlace } from './place.ts'
import './backup.css'

type State =
  | { is: 'asking'; problem?: string }
  | { is: 'running'; progress: BackupProgress | null }
  | { is: 'done'; backed: BackedUp }

/** Asks where a backup of the newsroom shall go, shows how far it is, and says what became of it. Closed, it goes on and tells at the end. */
export default function BackupDialog({ onClose }: { onClose: () => void }) {
  const [state, setState] = useState<State>({ is: 'asking' })
  const form = useBackupForm(setState)
  const run = useBackup(setState)
  if (state.is === 'done') return <BackupDone backed={state.backed} onClose={onClose} />
  const isRunning = state.is === 'running'
  const isReady = !isRunning && form.file.trim() !== ''
  return (
    <Dialog
      title="Back up the newsroom"
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{isRunning ? 'Go on working' : 'Cancel'}</Button>
          <Button variant="primary" type="submit" form="backup-form" isDisabled={!isReady}>
            Back up
          </Button>
        </>
      }
    >
      <form
        id="backup-form"
        className="backup-form"
        onSubmit={event => {
          event.preventDefault()
          if (isReady) void run(form.file.trim())
        }}
      >
        <FileField
          {...form}
          isRunning={isRunning}
          problem={state.is === 'asking' ? state.problem : undefined}
        />
        {isRunning && <Running progress={state.progress} />}
      </form>
    </Dialog>
  )
}

/** The place that is typed or chosen. */
function useBackupForm(setState: (state: State) => void) {
  const { desk } = useWorkbench()
  const workspace = useWorkbenchState(state => state.desk.workspace)
  const [file, setFile] = useState(() => (workspace ? suggestedPlace(workspace, new Date()) : ''))
  const typeFile = (typed: string): void => {
    setFile(typed)
    setState({ is: 'asking' })
  }
  const choose = async (): Promise<void> => {
    const chosen = await desk.call('workspace.choose', { title: 'Back up into this folder' })
    if (!chosen.ok) return setState({ is: 'asking', problem: chosen.error.message })
    if (chosen.value.folder && workspace)
      typeFile(joinPath(chosen.value.folder, backupName(workspace.name, new Date())))
  }
  return { file, typeFile, choose }
}

interface FileFieldProps extends ReturnType<typeof useBackupForm> {
  isRunning: boolean
  problem: string | undefined
}

function FileField({ file, typeFile, choose, isRunning, problem }: FileFieldProps) {
  const host = useWorkbenchState(state => state.desk.host)
  return (
    <div className="backup-file">
      <TextField
        label="File"
        value={file}
        onChange={typeFile}
        isDisabled={isRunning}
        autoFocus
        error={problem}
        description="One zip with every article, picture and version. Best on another disk."
        spellCheck="false"
      />
      {host === 'electron' && (
        <Button icon={FolderOpen} onPress={choose} isDisabled={isRunning}>
          Choose…
        </Button>
      )}
    </div>
  )
}

/** Runs the backup; while the dialog is there, into its state, afterwards into a note at the window's edge. */
function useBackup(setState: (state: State) => void): (file: string) => Promise<void> {
  const { desk } = useWorkbench()
  const isOpen = useRef(false)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  return async file => {
    setState({ is: 'running', progress: null })
    const stop = desk.on('backup.progress', progress => {
      if (isOpen.current) setState({ is: 'running', progress })
    })
    const backed = await desk.call('backup.run', { file })
    stop()
    if (!isOpen.current) tellLate(backed.ok ? { backed: backed.value } : { problem: backed.error })
    else if (backed.ok) setState({ is: 'done', backed: backed.value })
    else setState({ is: 'asking', problem: backed.error.message })
  }
}

function tellLate(end: { backed: BackedUp } | { problem: Problem }): void {
  if ('problem' in end) showProblem(end.problem)
  else showNote(`${summary(end.backed)} ${end.backed.file}`)
}

const DOING = { writing: 'Writing', checking: 'Checking what was written', unpacking: 'Unpacking' } as const

function Running({ progress }: { progress: BackupProgress | null }) {
  const { doing, done, total } = progress ?? { doing: 'writing' as const, done: 0, total: 0 }
  return (
    <div className="backup-progress">
      <p>
        {DOING[doing]}
        {total > 0 && `: ${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`}
      </p>
      <ProgressBar label="Backing up" {...(total > 0 && { value: done, max: total })} />
    </div>
  )
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
