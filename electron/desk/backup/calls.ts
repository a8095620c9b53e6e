import { fail, type Result } from '../../../article/result.ts'
import type { ParsedArgs } from '../../contract.ts'
import type { BackedUp, BackupProgress, Restored } from '../../contract-backup.ts'
import { folderFromWords, type Workspace } from '../workspace/workspace.ts'
import { backUp } from './backup.ts'
import { restore } from './restore.ts'

const running = new WeakSet<Workspace>()

/** Backs the newsroom up where a person wants it. Fails with `backup/running` and `backup/name`, and as `backUp` does. */
export async function runBackup(
  workspace: Workspace,
  { file }: ParsedArgs<'backup.run'>,
  onProgress: (progress: BackupProgress) => void,
): Promise<Result<BackedUp>> {
  const place = folderFromWords(file)
  if (!place.ok) return place
  if (!place.value.toLowerCase().endsWith('.zip'))
    return fail('backup/name', 'A backup is a zip: let its name end in “.zip”.', { file })
  if (running.has(workspace)) return fail('backup/running', 'This newsroom is being backed up already.')
  running.add(workspace)
  try {
    return await backUp(workspace, place.value, inHundredths(onProgress))
  } finally {
    running.delete(workspace)
  }
}

/** Folders that a backup is being unpacked into. */
const unpacking = new Set<string>()

/** Brings a backup back as a newsroom, where a person wants it. Fails with `restore/running`, and as `restore` does. */
export async function runRestore(
  { file, folder }: ParsedArgs<'backup.restore'>,
  onProgress: (progress: BackupProgress) => void,
): Promise<Result<Restored>> {
  const backup = folderFromWords(file)
  if (!backup.ok) return backup
  const target = folderFromWords(folder)
  if (!target.ok) return target
  if (unpacking.has(target.value))
    return fail('restore/running', 'A backup is being unpacked into this folder already.')
  unpacking.add(target.value)
  try {
    return await restore(backup.value, target.value, inHundredths(onProgress))
  } finally {
    unpacking.delete(target.value)
  }
}

/** Tells progress when a hundredth more is done: a newsroom has more files than a window could draw. */
function inHundredths(tell: (progress: BackupProgress) => void): (progress: BackupProgress) => void {
  let last = ''
  return progress => {
    const step = `${progress.doing} ${Math.floor((100 * progress.done) / Math.max(1, progress.total))}`
    if (step !== last) tell(progress)
    last = step
  }
}
