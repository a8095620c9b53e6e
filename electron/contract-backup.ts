import { z } from 'zod'

/** What the window may ask about backups; a part of the contract. */
export const backupRequests = {
  /** Writes all of the open newsroom into a new zip. `file` is an absolute path, `~` allowed. Fails as `backUp` of the desk does. */
  'backup.run': z.strictObject({ file: z.string().min(1).max(4096) }),
}

/** How far a backup or a restoration is, in files. */
export interface BackupProgress {
  doing: 'writing' | 'checking' | 'unpacking'
  done: number
  total: number
}

/** A finished backup. `bytes` is what the files hold, `leftOut` what no backup can hold or could not be read. */
export interface BackedUp {
  /** Absolute. */
  file: string
  files: number
  bytes: number
  leftOut: { path: string; reason: string }[]
}

export interface BackupResults {
  'backup.run': BackedUp
}
