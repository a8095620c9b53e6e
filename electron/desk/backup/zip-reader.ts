import { type FileHandle, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { type Entry, fromRandomAccessReaderPromise } from 'yauzl'
import type { Problem, Result } from '../../../article/result.ts'
import { attempt, fileProblem } from '../files/problems.ts'
import { LARGE, nameProblem } from './gather.ts'
import { damagedBackup } from './manifest.ts'
import { WindowedReader } from './windowed-reader.ts'
import { MOST_SHRUNK } from './zip-writer.ts'

const inflate = promisify(inflateRaw)

/** So much may come out of nearly nothing before it looks like a bomb. Bytes. */
const HARMLESS = 1024 * 1024

/** One file or folder in a zip; the path of a folder ends with a slash. */
export interface Packed {
  path: string
  size: number
  changed: Date
  /** Its bytes. Throws what `brokenZip` makes where they are not what the zip says of them. */
  content(): AsyncGenerator<Buffer>
}

/** A zip of strangers, open for reading. */
export interface OpenZip {
  count: number
  /** What is in it, in its order; can be walked more than once. Fails as soon as an entry is not to be trusted. */
  entries(): AsyncGenerator<Packed>
}

/** An error that ends reading and becomes a problem again in `withZip`: a generator has no other way to fail. */
const broken = (problem: Problem): Error => Object.assign(new Error(problem.message), { problem })

/**
 * Opens a zip for a task and closes it again. What is wrong with the zip, whenever it shows, makes this fail with `backup/damaged`;
 * `name` is how the zip is called in the message.
 */
export async function withZip<T>(
  file: string,
  name: string,
  task: (zip: OpenZip) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    const read = await attempt(file, () => reading(file, name, task))
    return read.ok ? read.value : read
  } catch (error) {
    if (error instanceof Error && 'problem' in error) return { ok: false, error: error.problem as Problem }
    throw error
  }
}

async function reading<T>(
  file: string,
  name: string,
  task: (zip: OpenZip) => Promise<Result<T>>,
): Promise<Result<T>> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    /** Names what an error is about, before it goes on. */
    const blame = (error: unknown, path?: string): never => {
      if (error instanceof Error && 'syscall' in error) throw broken(fileProblem(error, file).error)
      if (!isFromZip(error)) throw error
      throw broken(damagedBackup(name, about(path, `${error.message.replace(/\.$/, '')}.`)).error)
    }
    const openZip = (): Promise<Zip> =>
      fromRandomAccessReaderPromise(new WindowedReader(handle), size, OPTIONS).catch(blame)
    // A directory and what stands before each file are in different places: one reader each.
    const contents = await openZip()
    const { entryCount: count } = contents

    async function* entries(): AsyncGenerator<Packed> {
      let sum = 0
      for await (const entry of blaming((await openZip()).eachEntry(), blame)) {
        const { fileName: path, uncompressedSize, compressedSize } = entry
        sum += compressedSize
        const why = sum > size ? 'It lies on top of another file.' : distrust(entry)
        if (why !== null) throw broken(damagedBackup(name, about(path, why)).error)
        const content = () => blaming(contentOf(contents, handle, entry), error => blame(error, path))
        yield { path, size: uncompressedSize, changed: entry.getLastModDate(), content }
      }
    }
    return await task({ count, entries })
  } finally {
    await handle.close()
  }
}

const about = (path: string | undefined, what: string): string =>
  path === undefined ? what : `“${path}” in it: ${what}`

type Zip = Awaited<ReturnType<typeof fromRandomAccessReaderPromise>>

async function* contentOf(zip: Zip, handle: FileHandle, entry: Entry): AsyncGenerator<Buffer> {
  const { compressedSize, uncompressedSize, compressionMethod } = entry
  if (Math.max(uncompressedSize, compressedSize) > LARGE) {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>
    return
  }
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const { bytesRead, buffer } = await handle.read(
    Buffer.alloc(compressedSize),
    0,
    compressedSize,
    fileDataStart,
  )
  if (bytesRead < compressedSize) throw new Error('the zip ends too early')
  const most = { maxOutputLength: Math.max(1, uncompressedSize) }
  yield compressionMethod === 0 ? buffer : await inflate(buffer, most)
}

const OPTIONS = { autoClose: false, strictFileNames: true, validateEntrySizes: true }

/** Errors of a sequence, named before they go on. */
async function* blaming<T>(sequence: AsyncIterable<T>, blame: (error: unknown) => never): AsyncGenerator<T> {
  const iterator = sequence[Symbol.asyncIterator]()
  for (;;) {
    const next = await iterator.next().catch(blame)
    if (next.done) return
    yield next.value
  }
}

/** Whether an error speaks of the zip's own bytes: yauzl's are plain, zlib's have codes of their own. */
function isFromZip(error: unknown): error is Error {
  if (!(error instanceof Error) || 'syscall' in error || 'problem' in error) return false
  const code = 'code' in error ? String(error.code) : ''
  return code === '' ? error.name === 'Error' : code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE'
}

/** Kinds of file in the upper half of the attributes that a Unix zip gives. */
const KIND = 0o170000
const KINDS = [0, 0o100000, 0o040000]

/** Why an entry must not be unpacked, as a sentence; null for one that may. */
function distrust(entry: Entry): string | null {
  const { fileName, uncompressedSize, compressedSize, compressionMethod, externalFileAttributes } = entry
  const name = nameProblem(fileName.replace(/\/$/, ''))
  if (name !== null) return `The name ${name}.`
  if (!KINDS.includes((externalFileAttributes >>> 16) & KIND)) return 'It is a link or a device, not a file.'
  if (entry.isEncrypted()) return 'It is encrypted.'
  if (compressionMethod !== 0 && compressionMethod !== 8)
    return 'It is packed in a way that Copydesk does not know.'
  if (compressionMethod === 0 && compressedSize !== uncompressedSize) return 'It says two things of its size.'
  if (uncompressedSize > HARMLESS && uncompressedSize > compressedSize * MOST_SHRUNK) {
    return `It would unpack to more than ${MOST_SHRUNK} times its size, as bombs do.`
  }
  return null
}
