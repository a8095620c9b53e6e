import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, realpath, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { done, fail, type Result } from '../../../article/result.ts'
import type { BackedUp, BackupProgress } from '../../contract-backup.ts'
import { attempt } from '../files/problems.ts'
import { eachOf } from '../files/turns.ts'
import { flushFolder, placeNew, unfinishedName } from '../files/write-durably.ts'
import { isWithin } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { countFiles, type Found, type Gathered, gatherFile, gatherHistory, walk } from './gather.ts'
import { deleteLeftovers } from './leftovers.ts'
import { MANIFEST, printFolder, printHead, printLine } from './manifest.ts'
import { checkBackup } from './read-backup.ts'
import { createSpool, type Spool } from './spool.ts'
import { createZipWriter, type Packed, pack, type ZipWriter } from './zip-writer.ts'

/** How many files or histories are read and shrunk at a time. */
const WIDTH = 4
/** Walks through the newsroom until one finds nothing new: what is renamed meanwhile is found under its new name. */
const ROUNDS = 5

/**
 * Writes all of a newsroom into a new zip, while it is being worked in: each file is in it as it was at one moment, and so is each
 * history. The zip gets its name when it is whole, was read back, and every file in it was found to be what was read. Fails with
 * `disk/…`, `backup/inside` and `backup/damaged`; nothing is then left behind.
 */
export async function backUp(
  workspace: Workspace,
  target: string,
  onProgress: (progress: BackupProgress) => void,
): Promise<Result<BackedUp>> {
  const place = await placeFor(workspace, target)
  if (!place.ok) return place
  const file = place.value
  await deleteLeftovers(dirname(file))
  const temporary = [0, 1, 2].map(() => join(dirname(file), unfinishedName()))
  const [zip = ''] = temporary
  try {
    const written = await attempt(file, () => writeZip(workspace, temporary, onProgress))
    if (!written.ok) return written
    const checked = await checkBackup(zip, basename(file), onProgress)
    if (!checked.ok) return checked
    const placed = await attempt(file, async () => {
      await placeNew(zip, file)
      await flushFolder(dirname(file))
    })
    return placed.ok ? done({ file, ...written.value }) : placed
  } finally {
    for (const each of temporary) await rm(each, { force: true })
  }
}

/** Where the zip goes: into a folder that is there, under a name that is free, and not into the newsroom, whose next backup would hold it. */
async function placeFor(workspace: Workspace, target: string): Promise<Result<string>> {
  const folder = await attempt(dirname(target), () => realpath(dirname(target)))
  if (!folder.ok) return folder
  const file = join(folder.value, basename(target))
  if (folder.value === workspace.folder || isWithin(workspace.folder, file)) {
    return fail('backup/inside', 'A backup belongs outside the newsroom, best on another disk.', { file })
  }
  const there = await attempt(file, () => stat(file))
  if (there.ok)
    return fail('disk/exists', `“${basename(file)}” is already there. Choose another name.`, { file })
  return there.error.code === 'disk/gone' ? done(file) : there
}

interface Making {
  folder: string
  writer: ZipWriter
  list: Spool
  /** What was put in or left out, so that later rounds find only what is new. */
  seen: Set<string>
  files: number
  bytes: number
  leftOut: { path: string; reason: string }[]
}

async function writeZip(
  workspace: Workspace,
  places: string[],
  onProgress: (progress: BackupProgress) => void,
): Promise<Omit<BackedUp, 'file'>> {
  const handles: FileHandle[] = []
  try {
    for (const place of places) handles.push(await open(place, 'wx+', 0o600))
    const [zip, directory, list] = handles.map(createSpool) as [Spool, Spool, Spool]
    const writer = createZipWriter(zip, directory)
    const { folder } = workspace
    const making: Making = { folder, writer, list, seen: new Set(), files: 0, bytes: 0, leftOut: [] }
    const total = await countFiles(folder)
    for (let round = 0; round < ROUNDS; round++) {
      const before = making.seen.size
      for await (const some of unseen(making)) {
        await putIn(making, some)
        onProgress({ doing: 'writing', done: Math.min(making.files, total), total })
      }
      if (making.seen.size === before) break
    }
    // What came, went or could not be read meanwhile is counted as it is, as the checking counts it.
    onProgress({ doing: 'writing', done: making.files, total: making.files })
    await putList(making, workspace.settings.name)
    await writer.finish()
    await handles[0]?.sync()
    const { files, bytes, leftOut } = making
    return { files, bytes, leftOut }
  } finally {
    for (const handle of handles) await handle.close()
  }
}

/** What a walk finds that is not yet in the zip, some at a time. */
async function* unseen({ folder, seen }: Making): AsyncGenerator<Found[]> {
  let some: Found[] = []
  for await (const found of walk(folder)) {
    const key = found.kind === 'history' ? `${found.path}/` : found.path
    if (seen.has(key)) continue
    seen.add(key)
    some.push(found)
    if (some.length < WIDTH) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

interface Ready extends Gathered {
  /** Null for a large file, which is read when its turn comes. */
  packed: Packed | null
  sha256: string
}

async function putIn(making: Making, some: Found[]): Promise<void> {
  const { writer, list, leftOut } = making
  for (const found of some) {
    if (found.kind === 'empty-folder') {
      await writer.addFolder(found.path, new Date())
      await list.append(Buffer.from(printFolder(found.path)))
    }
    if (found.kind === 'left-out') leftOut.push({ path: found.path, reason: found.reason })
  }
  const ready = await eachOf(some, WIDTH, async found =>
    Promise.all((await gather(making, found)).map(prepare)),
  )
  for (const each of ready.flat()) {
    const sha256 = each.packed ? await putSmall(making, each, each.packed) : await putLarge(making, each)
    if (sha256 === null) continue
    await list.append(Buffer.from(printLine(sha256, each.path)))
    making.files++
    making.bytes += each.size
  }
}

/** The files of what was found. One that went away meanwhile is none: where it was moved, the next round finds it. */
async function gather({ folder, leftOut }: Making, { kind, path }: Found): Promise<Gathered[]> {
  if (kind !== 'file' && kind !== 'history') return []
  const read = kind === 'history' ? await gatherHistory(folder, path) : await gatherFile(folder, path)
  if (read.ok) return Array.isArray(read.value) ? read.value : [read.value]
  if (read.error.code !== 'disk/gone') leftOut.push({ path, reason: read.error.message })
  return []
}

async function prepare(file: Gathered): Promise<Ready> {
  if (!file.bytes) return { ...file, packed: null, sha256: '' }
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return { ...file, packed: await pack(file.path, file.bytes), sha256 }
}

async function putSmall(
  { writer }: Making,
  { path, changed, sha256 }: Ready,
  packed: Packed,
): Promise<string> {
  await writer.add(path, packed, changed)
  return sha256
}

/** Null for a file that could not be read as it was at one moment. */
async function putLarge(making: Making, { path, size, changed }: Ready): Promise<string | null> {
  const file = join(making.folder, path)
  const hash = createHash('sha256')
  let reason = 'It was changed while it was read.'
  /** Ends early where the file cannot be read, so that only a zip that cannot be written fails the backup. */
  async function* content(): AsyncGenerator<Buffer> {
    const read = createReadStream(file, { end: size - 1 })[Symbol.asyncIterator]()
    for (;;) {
      const next = await attempt(path, () => read.next() as Promise<IteratorResult<Buffer>>)
      if (!next.ok) reason = next.error.message
      if (!next.ok || next.value.done) return
      hash.update(next.value.value)
      yield next.value.value
    }
  }
  const isSame = async (): Promise<boolean> => {
    const now = await attempt(path, () => stat(file))
    if (!now.ok) reason = now.error.message
    return now.ok && now.value.size === size && now.value.mtime.getTime() === changed.getTime()
  }
  if (await making.writer.addLarge({ path, size, changed, content: content(), isSame }))
    return hash.digest('hex')
  making.leftOut.push({ path, reason })
  return null
}

/** The list comes last, when it is known. */
async function putList({ writer, list, files, bytes }: Making, newsroom: string): Promise<void> {
  const now = new Date()
  const head = Buffer.from(printHead({ newsroom, at: now.toISOString(), files, bytes }))
  async function* content(): AsyncGenerator<Uint8Array> {
    yield head
    yield* list.read()
  }
  const size = head.length + list.at()
  await writer.addLarge({ path: MANIFEST, size, changed: now, content: content(), isSame: async () => true })
}
