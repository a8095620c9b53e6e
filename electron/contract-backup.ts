import { z } from 'zod'

/** What the window may ask about backups; a part of the contract. */
export const backupRequests = {
  /** Writes all of the open newsroom into a new zip. `file` is an absolute path, `~` allowed. Fails as `backUp` of the desk does. */
  'backup.run': z.strictObject({ file: z.string().min(1).max(4096) }),
  /** Lets a person pick a backup in the system's dialog; null where they cancel. Fails with `desk/no-dialog`. */
  'backup.choose': z.strictObject({}),
  /**
   * Unpacks a backup as a newsroom again, into a folder that is new or empty. Both are absolute paths, `~` allowed. Fails with
   * `restore/running`, and as `restore` of the desk does.
   */
  'backup.restore': z.strictObject({
    file: z.string().min(1).max(4096),
    folder: z.string().min(1).max(4096),
  }),
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

/** A newsroom that was brought back, `at` the moment of its backup. `bytes` is what its files hold. */
export interface Restored {
  /** Absolute. */
  folder: string
  newsroom: string
  at: string
  files: number
  bytes: number
}

export interface BackupResults {
  'backup.run': BackedUp
  'backup.choose': { file: string | null }
  'backup.restore': Restored
}
