import { lstat, mkdir, open, readdir, rm, rmdir, statfs } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { done, fail, type Result } from '../../../article/result.ts'
import type { BackupProgress, Restored } from '../../contract-backup.ts'
import { attempt, isMissing } from '../files/problems.ts'
import { sizeInWords } from '../files/read-bounded.ts'
import { flushFolder, renamePatiently, unfinishedName } from '../files/write-durably.ts'
import { openWorkspace } from '../workspace/workspace.ts'
import { deleteLeftovers } from './leftovers.ts'
import { damagedBackup } from './manifest.ts'
import { type Receiver, readBackup } from './read-backup.ts'

/**
 * Unpacks a backup into a folder that is new or empty. All is unpacked beside it first and proven, then given its name, so that a
 * folder of that name is a whole newsroom or not there. Fails with `restore/not-empty`, `restore/names`, `backup/damaged` and
 * `disk/…`; nothing is then left behind.
 */
export async function restore(
  file: string,
  target: string,
  onProgress: (progress: BackupProgress) => void,
): Promise<Result<Restored>> {
  const free = await checkFree(target)
  if (!free.ok) return free
  await deleteLeftovers(dirname(target))
  const name = basename(file)
  const beside = join(dirname(target), unfinishedName())
  try {
    const made = await attempt(target, () => mkdir(beside))
    if (!made.ok) return made
    const unpacking = unpackInto(beside, onProgress)
    const read = await readBackup(file, name, unpacking)
    if (!read.ok) return read
    const placed = await attempt(target, async () => {
      await unpacking.flush()
      const opened = await openWorkspace(beside)
      if (!opened.ok) return damagedBackup(name, 'what is in it is no newsroom.')
      await rmdir(target).catch(ignoreMissing)
      await renamePatiently(beside, target)
      await flushFolder(dirname(target))
      return done({ ...read.value, folder: target })
    })
    return placed.ok ? placed.value : placed
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error
}

function ignoreExisting(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
}

async function checkFree(target: string): Promise<Result<void>> {
  const parent = await attempt(dirname(target), () => readdir(dirname(target)))
  if (!parent.ok) return parent
  const inside = await attempt(target, () => readdir(target))
  if (!inside.ok) return inside.error.code === 'disk/gone' ? done(undefined) : inside
  return inside.value.length === 0
    ? done(undefined)
    : fail(
        'restore/not-empty',
        `“${basename(target)}” is not empty. Name a new folder; nothing that is there is ever replaced.`,
        { folder: target },
      )
}

/** Writes files into a folder of its own. `flush` makes the folders survive a power cut; the files do already. */
function unpackInto(
  folder: string,
  onProgress: (progress: BackupProgress) => void,
): Receiver & { flush(): Promise<void> } {
  const folders = new Map<string, Promise<unknown>>()
  function makeFolder(path: string): Promise<unknown> {
    const making =
      folders.get(path) ??
      (path === '.' ? Promise.resolve() : makeFolder(dirname(path)).then(() => make(path)))
    folders.set(path, making)
    return making
  }
  const make = (path: string): Promise<unknown> => mkdir(join(folder, path)).catch(ignoreExisting)

  return {
    async begin({ bytes }, paths) {
      const fits = await checkRoom(folder, bytes)
      return fits.ok ? checkNames(folder, paths) : fits
    },
    folder: path => attempt(path, async () => void (await makeFolder(path))),
    file: (path, changed, content) =>
      attempt(path, async () => {
        await makeFolder(dirname(path))
        // Never over another file: two names that this disk takes for one end here, whatever was checked before.
        const handle = await open(join(folder, path), 'wx')
        try {
          for await (const bytes of content) await handle.writeFile(bytes)
          await handle.utimes(changed, changed)
          await handle.sync()
        } finally {
          await handle.close()
        }
      }),
    progress: onProgress,
    async flush() {
      for (const path of folders.keys()) await flushFolder(join(folder, path))
      await flushFolder(folder)
    },
  }
}

async function checkRoom(folder: string, bytes: number): Promise<Result<void>> {
  const { bavail, bsize } = await statfs(folder)
  return bytes <= bavail * bsize
    ? done(undefined)
    : fail(
        'disk/full',
        `There is not enough room: ${sizeInWords(bytes)} are needed, ${sizeInWords(bavail * bsize)} are free.`,
        { path: folder },
      )
}

/** Refuses a backup with names that are one name on this disk: of two such files only one could be brought back. */
async function checkNames(folder: string, paths: Iterable<string>): Promise<Result<void>> {
  const clash = (await tellsNamesApart(folder)) ? null : findClash(paths)
  if (clash === null) return done(undefined)
  const [one, other] = clash
  return fail(
    'restore/names',
    `“${one}” and “${other}” are one name on this disk, and both are in the backup. Restore it on a disk that tells capitals apart, such as one of Linux.`,
    { one, other },
  )
}

/** The first two paths that differ only in capitals or in how their letters are composed. */
export function findClash(paths: Iterable<string>): [string, string] | null {
  const known = new Map<string, string>()
  for (const path of paths) {
    const folded = path.normalize('NFC').toLowerCase()
    const other = known.get(folded)
    if (other !== undefined) return [other, path]
    known.set(folded, path)
  }
  return null
}

async function tellsNamesApart(folder: string): Promise<boolean> {
  try {
    await lstat(join(dirname(folder), basename(folder).toUpperCase()))
    return false
  } catch (error) {
    if (isMissing(error)) return true
    throw error
  }
}
