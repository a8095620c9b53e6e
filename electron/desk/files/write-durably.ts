import { randomBytes } from 'node:crypto'
import { link, mkdir, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Result } from '../../../article/result.ts'
import { attempt, isMissing } from './problems.ts'

type Data = string | Uint8Array

/**
 * Replaces a file so that at every moment, power cut included, either the old or the new content stands there in full: a file
 * beside it is written to the end, flushed, moved over it, and the folder is flushed. Written here and not by the library
 * write-file-atomic, because that one takes a write the system cut short for a whole one: on a disk that filled up midway it
 * replaced a good file by half of the new one and reported success. Without `flush` only other programs never see half a file: for
 * what is worth nothing after a power cut.
 */
export function writeDurably(file: string, data: Data, flush = true): Promise<Result<void>> {
  return attempt(file, async () => {
    const mode = await modeOfWritable(file)
    const beside = await writeBeside(file, data, mode, flush)
    try {
      await renamePatiently(beside, file)
    } catch (error) {
      await unlink(beside).catch(() => undefined)
      throw error
    }
    if (flush) await flushFolder(dirname(file))
  })
}

/** As `writeDurably`, but never over a file that is there: fails with `disk/exists`. */
export function writeNew(file: string, data: Data, flush = true): Promise<Result<void>> {
  return attempt(file, async () => {
    const beside = await writeBeside(file, data, undefined, flush)
    try {
      await placeNew(beside, file)
    } finally {
      await unlink(beside).catch(() => undefined)
    }
    if (flush) await flushFolder(dirname(file))
  })
}

/** Makes a folder and those above it that are missing, so that they too survive a power cut with what is then written into them. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder)
  } catch (error) {
    if (!isMissing(error) || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    // Once: Node's own way of making all folders above tries for ever where the system lets none be made, as in /proc.
    await makeOne(folder)
  }
}

/** Makes one folder where there is none. */
async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const there = await stat(folder).catch(() => null)
    if (there?.isDirectory()) return
    throw error
  }
  await flushFolder(dirname(folder))
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

/**
 * As `makeFolder`, below a folder that must be there: a newsroom whose drive was unplugged a moment ago is not begun anew in its
 * place. Throws as `mkdir` does.
 */
export async function makeFolderIn(root: string, folder: string): Promise<void> {
  let above = root
  for (const name of relative(root, folder).split(sep)) {
    const made = join(above, name)
    try {
      await mkdir(made)
      await flushFolder(above)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    above = made
  }
}

/** Makes a rename, a new file or a deletion in this folder survive a power cut. Windows does so by itself and cannot be asked. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network and FUSE file systems know no flush of a folder; the file itself is flushed already.
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}

/** The names of files being written, and of those whose writing was killed; no other program gives such names. */
export const UNFINISHED = /^\.~[0-9a-f]{16}\.tmp$/

/** A new name of that kind, for what becomes a file or folder beside it once it is whole. */
export const unfinishedName = (): string => `.~${randomBytes(8).toString('hex')}.tmp`

async function writeBeside(
  file: string,
  data: Data,
  mode: number | undefined,
  flush: boolean,
): Promise<string> {
  const beside = join(dirname(file), unfinishedName())
  const handle = await open(beside, 'wx', mode ?? 0o666)
  try {
    await handle.writeFile(data)
    if (mode !== undefined) await handle.chmod(mode).catch(() => undefined)
    if (flush) await handle.sync()
  } catch (error) {
    await handle.close()
    await unlink(beside).catch(() => undefined)
    throw error
  }
  await handle.close()
  return beside
}

/** The permissions of the file that is replaced. A file marked read-only is respected, although a rename could replace it. */
async function modeOfWritable(file: string): Promise<number | undefined> {
  try {
    const handle = await open(file, 'r+')
    try {
      return (await handle.stat()).mode & 0o777
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** How systems say that a disk knows no hard links; the last one is Windows of a memory stick with exFAT. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EINVAL', 'EMLINK', 'EISDIR'])

/** A hard link refuses to replace what is there, a rename does not; where links are unknown (exFAT), look first. */
export async function placeNew(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (!NO_LINKS.has(code)) throw error
    await (await open(file, 'wx')).close()
    try {
      await renamePatiently(beside, file)
    } catch (refusal) {
      await unlink(file).catch(() => undefined)
      throw refusal
    }
  }
}

/** Moves a file to another name, never over a file that is there, which a rename would replace: throws with `EEXIST` then. */
export async function moveNew(from: string, to: string): Promise<void> {
  await placeNew(from, to)
  try {
    await unlink(from)
  } catch (error) {
    if (!isMissing(error)) {
      await unlink(to)
      throw error
    }
  }
  await flushFolder(dirname(to))
  if (dirname(from) !== dirname(to)) await flushFolder(dirname(from))
}

/**
 * Virus scanners and sync programs on Windows hold a fresh file for a moment, and with it every folder around it: a few more tries, about
 * a second in all.
 */
export async function renamePatiently(from: string, to: string): Promise<void> {
  const waits = process.platform === 'win32' ? [20, 60, 180, 300, 500] : []
  for (const wait of waits) {
    try {
      return await rename(from, to)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error
      await pause(wait)
    }
  }
  await rename(from, to)
}
