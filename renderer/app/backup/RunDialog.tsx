import type { ReactNode } from 'react'
import type { BackupProgress } from '../../../electron/contract-backup.ts'
import { Button, Dialog, ProgressBar } from '../ui/index.ts'
import type { RunState } from './use-run.ts'
import './backup.css'

export interface RunDialogProps {
  title: string
  /** The word on the button that starts it. */
  verb: string
  /** The name of the progress bar. */
  doing: string
  state: Exclude<RunState<unknown>, { is: 'done' }>
  /** Whether everything is named that it needs. */
  isReady: boolean
  onStart: () => void
  onClose: () => void
  children: ReactNode
}

/** Asks what long work needs, starts it, and shows how far it is. Closed, the work goes on. */
export function RunDialog({
  title,
  verb,
  doing,
  state,
  isReady,
  onStart,
  onClose,
  children,
}: RunDialogProps) {
  const isRunning = state.is === 'running'
  const canStart = isReady && !isRunning
  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{isRunning ? 'Go on working' : 'Cancel'}</Button>
          <Button variant="primary" type="submit" form="run-form" isDisabled={!canStart}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        id="run-form"
        className="backup-form"
        onSubmit={event => {
          event.preventDefault()
          if (canStart) onStart()
        }}
      >
        {children}
        {isRunning && <RunProgress label={doing} progress={state.progress} />}
      </form>
    </Dialog>
  )
}

const DOING = { writing: 'Writing', checking: 'Checking what was written', unpacking: 'Unpacking' } as const

function RunProgress({ label, progress }: { label: string; progress: BackupProgress | null }) {
  if (!progress || progress.total === 0) return <ProgressBar label={label} />
  const { doing, done, total } = progress
  return (
    <div className="backup-progress">
      <p>
        {DOING[doing]}: {done.toLocaleString('en')} of {total.toLocaleString('en')} files
      </p>
      <ProgressBar label={label} value={done} max={total} />
    </div>
  )
}
