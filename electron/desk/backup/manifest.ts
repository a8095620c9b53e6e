import { fail, type Problem } from '../../../article/result.ts'

/**
 * The list of all files in a backup with the SHA-256 of each, as the last file in it. It is what `sha256sum -c` reads, so that a
 * backup unpacked by hand can be proven without Copydesk.
 */
export const MANIFEST = '.copydesk/backup.sha256'

/** What a backup says of itself. */
export interface BackupHead {
  newsroom: string
  /** When it was made, ISO 8601. */
  at: string
  files: number
  bytes: number
}

/** The first lines of the list; `sha256sum` takes them for remarks. */
export const printHead = (head: BackupHead): string => `# copydesk-backup 1\n# ${JSON.stringify(head)}\n`

export const printLine = (sha256: string, path: string): string => `${sha256}  ${path}\n`

/** An empty folder; a remark to `sha256sum`. */
export const printFolder = (path: string): string => `# folder ${path}\n`

/** A name may hold what else ends a line, such as U+2028. */
const LINE = /^([0-9a-f]{64})  (.+)$/s

/** What stands in the place of a sum for a folder. */
export const FOLDER = ''

/** A line of the list; null for what is none. The path of a folder ends with a slash, as it does in a zip. */
export function parseLine(line: string): { sha256: string; path: string } | null {
  if (line.startsWith('# folder ')) return { sha256: FOLDER, path: `${line.slice(9)}/` }
  const [, sha256, path] = LINE.exec(line) ?? []
  return sha256 !== undefined && path !== undefined ? { sha256, path } : null
}

/** The head in the list's second line; null where it cannot be read. */
export function parseHead(first: string, second: string): BackupHead | null {
  if (first !== '# copydesk-backup 1') return null
  try {
    const { newsroom, at, files, bytes } = JSON.parse(second.slice(2)) as Record<string, unknown>
    if (typeof files !== 'number' || typeof bytes !== 'number') return null
    return { newsroom: String(newsroom), at: String(at), files, bytes }
  } catch {
    return null
  }
}

/** The refusal of a backup that cannot be trusted. `what` is a sentence about one file in it. */
export const damagedBackup = (name: string, what: string): { ok: false; error: Problem } =>
  fail('backup/damaged', `“${name}” is no whole backup: ${what}`, { name })
