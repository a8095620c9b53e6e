import { createHash } from 'node:crypto'
import { done, type Result } from '../../../article/result.ts'
import type { BackupProgress } from '../../contract-backup.ts'
import { eachOf } from '../files/turns.ts'
import { type BackupHead, damagedBackup, FOLDER, MANIFEST, parseHead, parseLine } from './manifest.ts'
import { type OpenZip, type Packed, withZip } from './zip-reader.ts'

/** More files than any newsroom has; the list of so many would fill the memory. */
const MOST_FILES = 10_000_000
/** The longest line of the list: a sum and a path. */
const LONGEST_LINE = 5000
/** How many files are read at a time. */
const WIDTH = 8

/** What is done with the files of a backup on the way through it. */
export interface Receiver {
  /** Before the first file, with what is coming and the paths of all files. Fails to refuse it all. */
  begin(head: BackupHead, paths: Iterable<string>): Promise<Result<void>>
  folder(path: string): Promise<Result<void>>
  /** Must read the content to its end. */
  file(path: string, changed: Date, content: AsyncIterable<Buffer>): Promise<Result<void>>
  progress(progress: BackupProgress): void
}

/**
 * Reads a backup from front to end and proves every file in it against its list. Fails with `backup/damaged`, naming the file and
 * the reason, and with `disk/…`. `name` is how the backup is called in messages. Nothing in it is trusted: names that lead out, links,
 * repeated names, bombs and overlaps are refused before the receiver hears of the first file.
 */
export function readBackup(file: string, name: string, receiver: Receiver): Promise<Result<BackupHead>> {
  return withZip(file, name, async zip => {
    const looked = await lookThrough(zip, name)
    if (!looked.ok) return looked
    const { head, sums } = looked.value
    const total = head.files
    let read = 0
    const begun = await receiver.begin(head, sums.keys())
    if (!begun.ok) return begun
    let problem: Extract<Result<void>, { ok: false }> | null = null
    for await (const some of portions(zip.entries())) {
      await eachOf(some, WIDTH, async entry => {
        const received = await receive(entry, sums, receiver, name)
        if (!received.ok) problem ??= received
      })
      if (problem) return problem
      read += some.filter(isFile).length
      receiver.progress({ doing: 'unpacking', done: read, total })
    }
    const [missing] = sums.keys()
    return missing === undefined ? done(head) : damagedBackup(name, `“${missing}” is missing from it.`)
  })
}

/** Proves a backup without unpacking it. */
export const checkBackup = (
  file: string,
  name: string,
  onProgress: (progress: BackupProgress) => void,
): Promise<Result<BackupHead>> =>
  readBackup(file, name, {
    begin: async () => done(undefined),
    folder: async () => done(undefined),
    async file(_path, _changed, content) {
      for await (const _ of content);
      return done(undefined)
    },
    progress: progress => onProgress({ ...progress, doing: 'checking' }),
  })

async function* portions(entries: AsyncGenerator<Packed>): AsyncGenerator<Packed[]> {
  let some: Packed[] = []
  for await (const entry of entries) {
    some.push(entry)
    if (some.length < WIDTH) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/** What counts as a file of the newsroom: neither a folder nor the list. */
const isFile = ({ path }: Packed): boolean => path !== MANIFEST && !path.endsWith('/')

interface Looked {
  head: BackupHead
  /** The SHA-256 of every file by its path, as the list has them. */
  sums: Map<string, string>
}

/** Looks at what all entries say of themselves, and reads the list. */
async function lookThrough(zip: OpenZip, name: string): Promise<Result<Looked>> {
  if (zip.count > MOST_FILES) return damagedBackup(name, `it says that it holds ${zip.count} files.`)
  let list: Looked | null = null
  let files = 0
  let bytes = 0
  for await (const entry of zip.entries()) {
    if (entry.path !== MANIFEST) {
      if (isFile(entry)) files++
      bytes += entry.size
    } else if (list || entry.size > zip.count * LONGEST_LINE)
      return damagedBackup(name, 'its list is not one.')
    else list = await readList(entry)
  }
  if (!list) return damagedBackup(name, `it has no list of its files (“${MANIFEST}”), or not a whole one.`)
  // What it says of its size is not taken on trust: the room for it is measured by what is in it.
  return done({ sums: list.sums, head: { ...list.head, files, bytes } })
}

/** Null for a list that is none. */
async function readList(entry: Packed): Promise<Looked | null> {
  const sums = new Map<string, string>()
  const lines = linesOf(entry.content())
  const [first, second] = [(await lines.next()).value, (await lines.next()).value]
  const head = parseHead(first ?? '', second ?? '')
  if (!head) return null
  for await (const line of lines) {
    const parsed = parseLine(line)
    if (!parsed || sums.has(parsed.path)) return null
    sums.set(parsed.path, parsed.sha256)
  }
  return { head, sums }
}

async function* linesOf(content: AsyncIterable<Buffer>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const bytes of content) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
  return undefined
}

/** Hands one entry on and crosses it off the list; fails where it is not what the list says. */
async function receive(
  entry: Packed,
  sums: Map<string, string>,
  receiver: Receiver,
  name: string,
): Promise<Result<void>> {
  const { path, changed } = entry
  if (path === MANIFEST) return done(undefined)
  const expected = sums.get(path)
  if (expected === undefined)
    return damagedBackup(name, `“${path}” in it is not on its list, or is in it twice.`)
  sums.delete(path)
  if (expected === FOLDER) return receiver.folder(path.slice(0, -1))
  const hash = createHash('sha256')
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const bytes of entry.content()) {
      hash.update(bytes)
      yield bytes
    }
  }
  const received = await receiver.file(path, changed, hashed())
  if (!received.ok || hash.digest('hex') === expected) return received
  return damagedBackup(name, `“${path}” in it is not what was backed up: bytes were changed or lost.`)
}
