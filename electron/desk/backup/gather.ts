import { lstatSync, type Stats } from 'node:fs'
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fail, type Problem, type Result } from '../../../article/result.ts'
import { attempt } from '../files/problems.ts'
import { UNFINISHED } from '../files/write-durably.ts'
import { pathProblem } from '../workspace/paths.ts'
import { MANIFEST } from './manifest.ts'

/** What a newsroom's folder has that a backup does without: what can be made anew, who is at work now, and the list of an older backup. */
const WITHOUT = new Set(['.copydesk/cache', '.copydesk/locks', MANIFEST])

/** Something to put into a backup; `path` is relative to the newsroom. A history is read as one, because its files name each other. */
export type Found =
  | { kind: 'file' | 'history' | 'empty-folder'; path: string }
  | { kind: 'left-out'; path: string; reason: string }

/** The folders of a history whose files name each other. */
const TIED = ['versions', 'blocks']

/**
 * Walks through a newsroom, one folder after the other. What no backup can hold is named, never passed over. `isTied` leaves out
 * files, because they are given as a part of their history.
 */
export async function* walk(folder: string, path = '', isTied = false): AsyncGenerator<Found> {
  const entries = await attempt(path, () => readdir(join(folder, path), { withFileTypes: true }))
  if (!entries.ok) {
    if (entries.error.code !== 'disk/gone') yield { kind: 'left-out', path, reason: entries.error.message }
    return
  }
  const names = entries.value.map(entry => entry.name)
  // An article without a word has no blocks yet, but may have some at the next walk.
  const isHistory = path.startsWith('.copydesk/') && TIED.some(name => names.includes(name))
  if (isHistory) yield { kind: 'history', path }
  if (names.length === 0 && path !== '') yield { kind: 'empty-folder', path }
  for (const entry of entries.value) {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`
    if (isLeftBehind(inner)) continue
    const problem = nameProblem(inner)
    if (problem !== null) yield { kind: 'left-out', path: inner, reason: `The name ${problem}.` }
    else if (entry.isDirectory()) yield* walk(folder, inner, isHistory && TIED.includes(entry.name))
    else if (!entry.isFile())
      yield { kind: 'left-out', path: inner, reason: 'It is a link or a device, not a file.' }
    else if (!isTied) yield { kind: 'file', path: inner }
  }
}

/** How many files a walk comes to, those of histories each by itself: people are told of files, not of what is read at a time. */
export async function countFiles(folder: string): Promise<number> {
  let files = 0
  for await (const { kind, path } of walk(folder)) {
    if (kind === 'file') files++
    if (kind !== 'history') continue
    for (const part of TIED) {
      const inner = `${path}/${part}`
      const entries = await attempt(inner, () => readdir(join(folder, inner), { withFileTypes: true }))
      if (entries.ok) files += entries.value.filter(entry => entry.isFile()).length
    }
  }
  return files
}

const isLeftBehind = (path: string): boolean => WITHOUT.has(path) || UNFINISHED.test(basename(path))

/**
 * Why a name cannot be in a backup, as the second half of a sentence: not every system could unpack it. U+FFFD stands where Node could not
 * read a name, and under that name there is no file.
 */
export const nameProblem = (path: string): string | null =>
  /[\0-\x1f\x7f\ufffd]/.test(path) ? 'holds a character that not every system can store' : pathProblem(path)

/** Larger files are not held in memory but streamed. Bytes. */
export const LARGE = 8 * 1024 * 1024
/** A history is read as one up to this size. Bytes. */
const LARGEST_HISTORY = 32 * 1024 * 1024
/** How often a file or history is read that changes meanwhile; the next save is a second away, reading takes milliseconds. */
const TRIES = 20

/** A file of the newsroom as it was at one moment; `bytes` null for a large one. */
export interface Gathered {
  path: string
  changed: Date
  size: number
  bytes: Buffer | null
}

const restless = (path: string) =>
  fail('backup/restless', `“${path}” was changed again and again while it was read. Try again later.`, {
    path,
  })

const stampOf = ({ mtimeMs, size, ino }: Stats): string => `${mtimeMs}:${size}:${ino}`

/** Reads a file whole, as it was at one moment: one that another program writes in place is read again. Fails with `disk/…` and `backup/restless`. */
export async function gatherFile(folder: string, path: string): Promise<Result<Gathered>> {
  for (let tries = 0; tries < TRIES; tries++) {
    const read = await attempt(path, () => withFile(join(folder, path), handle => readOnce(handle, path)))
    if (!read.ok) return read
    if (read.value) return { ok: true, value: read.value }
  }
  return restless(path)
}

async function readOnce(handle: FileHandle, path: string): Promise<Gathered | null> {
  const before = await handle.stat()
  const { size, mtime: changed } = before
  if (size > LARGE) return { path, changed, size, bytes: null }
  const bytes = await handle.readFile()
  const isSame = stampOf(await handle.stat()) === stampOf(before) && bytes.length === size
  return isSame ? { path, changed, size, bytes } : null
}

export async function withFile<T>(file: string, task: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(file, 'r')
  try {
    return await task(handle)
  } finally {
    await handle.close()
  }
}

/**
 * Reads all files of an article's history as they were at one moment: a version that names a bundle of blocks is of no use without
 * it, and both change with every save. One too large to be held is given file by file.
 */
export async function gatherHistory(folder: string, history: string): Promise<Result<Gathered[]>> {
  let problem: Problem = restless(history).error
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await stampsOf(folder, history)
    const isLarge = [...before.values()].reduce((sum, { size }) => sum + size, 0) > LARGEST_HISTORY
    const gathered: Gathered[] = []
    for (const [path, { size, mtime }] of before) {
      const read: Result<Gathered> = isLarge
        ? { ok: true, value: { path, changed: mtime, size, bytes: null } }
        : await gatherFile(folder, path)
      if (read.ok) gathered.push(read.value)
      else problem = read.error
    }
    const after = await stampsOf(folder, history)
    const isSame =
      after.size === before.size && [...before].every(([path, stats]) => isAs(after.get(path), stats))
    if (isSame && gathered.length === before.size) return { ok: true, value: gathered }
    // What stands still and cannot be read will not be readable the next time either.
    if (isSame) return { ok: false, error: problem }
  }
  return { ok: false, error: problem }
}

const isAs = (one: Stats | undefined, other: Stats): boolean =>
  one !== undefined && stampOf(one) === stampOf(other)

async function stampsOf(folder: string, history: string): Promise<Map<string, Stats>> {
  const stamps = new Map<string, Stats>()
  for (const part of TIED) {
    const names = await attempt(part, () => readdir(join(folder, history, part)))
    for (const name of names.ok ? names.value : []) {
      const path = `${history}/${part}/${name}`
      const stats = lstatSync(join(folder, path), { throwIfNoEntry: false })
      if (stats?.isFile() && !isLeftBehind(path) && nameProblem(path) === null) stamps.set(path, stats)
    }
  }
  return stamps
}
