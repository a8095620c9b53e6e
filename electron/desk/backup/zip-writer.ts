import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import type { Spool } from './spool.ts'
import {
  centralHeader,
  DEFLATED,
  endOfDirectory,
  FILE,
  FOLDER,
  localHeader,
  STORED,
  TOO_BIG,
  type ZipEntry,
} from './zip-headers.ts'

const deflate = promisify(deflateRaw)

/** What shrinks more than this is stored as is, so that no backup looks like a bomb to who unpacks it. */
export const MOST_SHRUNK = 100

/** Names of files that hardly shrink: pictures, sound, film, archives. */
const DENSE =
  /\.(?:jpe?g|png|gif|webp|avif|heic|mp[34]|m4[av]|mov|webm|og[ga]|opus|flac|aac|zip|gz|docx|xlsx|epub)$/i

/** A file ready to be put into a zip. */
export interface Packed {
  method: number
  bytes: Uint8Array
  size: number
  crc: number
}

/** Shrinks a file's bytes, where that is worth it. Done apart from writing, so that several are shrunk at a time. */
export async function pack(name: string, bytes: Uint8Array): Promise<Packed> {
  const asIs = { method: STORED, bytes, size: bytes.length, crc: crc32(bytes) }
  if (bytes.length === 0 || DENSE.test(name)) return asIs
  const shrunk = await deflate(bytes)
  const pays = shrunk.length < bytes.length && shrunk.length * MOST_SHRUNK >= bytes.length
  return pays ? { ...asIs, method: DEFLATED, bytes: shrunk } : asIs
}

/** Writes a zip from front to end, of any size and number of files; what it remembers of each file goes to a second spool. */
export interface ZipWriter {
  add(path: string, packed: Packed, changed: Date): Promise<void>
  /** An empty folder. */
  addFolder(path: string, changed: Date): Promise<void>
  /**
   * A file too large for the memory, stored as is. False where it did not have so many bytes, or where `isSame` says afterwards that
   * it was changed meanwhile; nothing of it is then in the zip.
   */
  addLarge(large: Large): Promise<boolean>
  /** Writes the directory at the end. The zip is whole then. */
  finish(): Promise<void>
}

export interface Large {
  path: string
  size: number
  changed: Date
  content: AsyncIterable<Uint8Array>
  isSame(): Promise<boolean>
}

/** What a writer knows of its zip. */
interface Zip {
  readonly out: Spool
  /** What the directory at the end will hold. */
  readonly directory: Spool
  /** Where 64-bit fields begin. */
  readonly tooBig: number
  count: number
}

/**
 * A writer of our own, because the libraries hold all they know of every file in memory and yazl's time grows with the square of
 * their number. `tooBig` is where 64-bit fields begin; tests lower it.
 */
export function createZipWriter(out: Spool, directory: Spool, tooBig = TOO_BIG): ZipWriter {
  const zip: Zip = { out, directory, tooBig, count: 0 }
  return {
    add: (path, packed, changed) => put(zip, path, packed, FILE, changed),
    addFolder: (path, changed) => put(zip, `${path}/`, EMPTY, FOLDER, changed),
    addLarge: large => putLarge(zip, large),
    async finish() {
      const at = out.at()
      for await (const records of directory.read()) await out.append(records)
      await out.append(endOfDirectory(zip.count, out.at() - at, at, tooBig))
      await out.flush()
    },
  }
}

const EMPTY: Packed = { method: STORED, bytes: new Uint8Array(), size: 0, crc: 0 }

async function put(
  zip: Zip,
  path: string,
  { method, bytes, size, crc }: Packed,
  mode: number,
  changed: Date,
): Promise<void> {
  const { out, tooBig } = zip
  const name = Buffer.from(path)
  const entry = { name, method, crc, packedSize: bytes.length, size, mode, changed, at: out.at() }
  await out.append(localHeader(entry, tooBig))
  await out.append(bytes)
  await enter(zip, entry)
}

async function putLarge(zip: Zip, { path, size, changed, content, isSame }: Large): Promise<boolean> {
  const { out, tooBig } = zip
  const at = out.at()
  const name = Buffer.from(path)
  const entry = { name, method: STORED, crc: 0, packedSize: size, size, mode: FILE, changed, at }
  await out.append(localHeader(entry, tooBig))
  let left = size
  for await (const bytes of content) {
    left -= bytes.length
    entry.crc = crc32(bytes, entry.crc)
    await out.append(bytes)
  }
  if (left !== 0 || !(await isSame())) {
    await out.rewind(at)
    return false
  }
  // The sum is known only now, and stands before the bytes.
  await out.patch(localHeader(entry, tooBig), at)
  await enter(zip, entry)
  return true
}

/** Notes a file for the directory at the end. */
async function enter(zip: Zip, entry: ZipEntry): Promise<void> {
  await zip.directory.append(centralHeader(entry, zip.tooBig))
  zip.count++
}
