import type { BackupProgress } from '../../../electron/contract-backup.ts'
import { ProgressBar } from '../ui/index.ts'

const DOING = { writing: 'Writing', checking: 'Checking what was written', unpacking: 'Unpacking' } as const

export interface RunProgressProps {
  /** The name of the bar. */
  label: string
  /** Null until the desk has told anything. */
  progress: BackupProgress | null
}

/** How far a backup or a restoration is, in files. */
export function RunProgress({ label, progress }: RunProgressProps) {
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
