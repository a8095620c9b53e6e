import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import type { Spool } from './spool.ts'

const deflate = promisify(deflateRaw)

/** From here on a number needs the 64-bit fields of the format (APPNOTE 4.5.3). */
const TOO_BIG = 0xffffffff
const TOO_MANY = 0xffff
/** Stored as is, and deflated: the two methods that every program knows. */
const STORED = 0
const DEFLATED = 8
/** Names are UTF-8. */
const UTF8 = 1 << 11
/** Made on a Unix, so that the permissions beside it are read; by the version of the format with 64-bit fields. */
const MADE_BY = (3 << 8) | 45
const FILE = 0o100644
const FOLDER = 0o040755
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

interface Entry {
  name: Buffer
  method: number
  crc: number
  packedSize: number
  size: number
  mode: number
  changed: Date
  at: number
}

/**
 * A writer of our own, because the libraries hold all they know of every file in memory and yazl's time grows with the square of
 * their number. `tooBig` is where 64-bit fields begin; tests lower it.
 */
export function createZipWriter(out: Spool, directory: Spool, tooBig = TOO_BIG): ZipWriter {
  let count = 0

  async function enter(entry: Entry): Promise<void> {
    await directory.append(centralHeader(entry, tooBig))
    count++
  }

  async function put(
    path: string,
    { method, bytes, size, crc }: Packed,
    mode: number,
    changed: Date,
  ): Promise<void> {
    const name = Buffer.from(path)
    const entry = { name, method, crc, packedSize: bytes.length, size, mode, changed, at: out.at() }
    await out.append(localHeader(entry, tooBig))
    await out.append(bytes)
    await enter(entry)
  }

  return {
    add: (path, packed, changed) => put(path, packed, FILE, changed),
    addFolder: (path, changed) =>
      put(`${path}/`, { method: STORED, bytes: new Uint8Array(), size: 0, crc: 0 }, FOLDER, changed),
    async addLarge({ path, size, changed, content, isSame }) {
      const at = out.at()
      const entry = {
        name: Buffer.from(path),
        method: STORED,
        crc: 0,
        packedSize: size,
        size,
        mode: FILE,
        changed,
        at,
      }
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
      await enter(entry)
      return true
    },
    async finish() {
      const at = out.at()
      for await (const records of directory.read()) await out.append(records)
      await out.append(endOfDirectory(count, out.at() - at, at, tooBig))
      await out.flush()
    },
  }
}

/** What stands before a file's bytes (APPNOTE 4.3.7). */
function localHeader(entry: Entry, tooBig: number): Buffer {
  const isBig = entry.size >= tooBig
  const extra = Buffer.concat([
    isBig ? bigNumbers([entry.size, entry.packedSize]) : NOTHING,
    changedExtra(entry),
  ])
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  writeCommon(header, 4, entry, isBig)
  header.writeUInt16LE(extra.length, 28)
  return Buffer.concat([header, entry.name, extra])
}

/** What the directory at the end says of a file (APPNOTE 4.3.12). */
function centralHeader(entry: Entry, tooBig: number): Buffer {
  const isBig = entry.size >= tooBig
  const isFar = entry.at >= tooBig
  const numbers = [...(isBig ? [entry.size, entry.packedSize] : []), ...(isFar ? [entry.at] : [])]
  const extra = Buffer.concat([numbers.length > 0 ? bigNumbers(numbers) : NOTHING, changedExtra(entry)])
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(MADE_BY, 4)
  writeCommon(header, 6, entry, isBig)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(entry.mode * 0x10000 + (entry.mode === FOLDER ? 0x10 : 0), 38)
  header.writeUInt32LE(isFar ? TOO_BIG : entry.at, 42)
  return Buffer.concat([header, entry.name, extra])
}

/** The fields that both headers have in a row: from the version that can read it to the length of the name. */
function writeCommon(
  header: Buffer,
  at: number,
  { name, method, crc, packedSize, size, changed }: Entry,
  isBig: boolean,
): void {
  const { day, time } = dosTime(changed)
  header.writeUInt16LE(isBig ? 45 : 20, at)
  header.writeUInt16LE(UTF8, at + 2)
  header.writeUInt16LE(method, at + 4)
  header.writeUInt16LE(time, at + 6)
  header.writeUInt16LE(day, at + 8)
  header.writeUInt32LE(crc, at + 10)
  header.writeUInt32LE(isBig ? TOO_BIG : packedSize, at + 14)
  header.writeUInt32LE(isBig ? TOO_BIG : size, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}

const NOTHING = Buffer.alloc(0)

/** The 64-bit field (APPNOTE 4.5.3). */
function bigNumbers(numbers: number[]): Buffer {
  const extra = Buffer.alloc(4 + numbers.length * 8)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(numbers.length * 8, 2)
  for (const [index, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + index * 8)
  return extra
}

/** When the file was changed, in seconds of world time: the old field below knows no time zone. */
function changedExtra({ changed }: Entry): Buffer {
  const extra = Buffer.alloc(9)
  extra.writeUInt16LE(0x5455, 0)
  extra.writeUInt16LE(5, 2)
  extra.writeUInt8(1, 4)
  extra.writeInt32LE(Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, Math.floor(changed.getTime() / 1000))), 5)
  return extra
}

/** Local time in the format of 1980, in steps of two seconds. */
function dosTime(changed: Date): { day: number; time: number } {
  const year = Math.max(0, Math.min(127, changed.getFullYear() - 1980))
  return {
    day: (year << 9) | ((changed.getMonth() + 1) << 5) | changed.getDate(),
    time: (changed.getHours() << 11) | (changed.getMinutes() << 5) | (changed.getSeconds() >> 1),
  }
}

/** The end, with the 64-bit end before it where the plain one cannot say it (APPNOTE 4.3.14 to 4.3.16). */
function endOfDirectory(count: number, size: number, at: number, tooBig: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, TOO_MANY), 8)
  end.writeUInt16LE(Math.min(count, TOO_MANY), 10)
  end.writeUInt32LE(Math.min(size, TOO_BIG), 12)
  end.writeUInt32LE(at >= tooBig ? TOO_BIG : at, 16)
  if (count < TOO_MANY && size < tooBig && at < tooBig) return end
  const big = Buffer.alloc(76)
  big.writeUInt32LE(0x06064b50, 0)
  big.writeBigUInt64LE(44n, 4)
  big.writeUInt16LE(MADE_BY, 12)
  big.writeUInt16LE(45, 14)
  big.writeBigUInt64LE(BigInt(count), 24)
  big.writeBigUInt64LE(BigInt(count), 32)
  big.writeBigUInt64LE(BigInt(size), 40)
  big.writeBigUInt64LE(BigInt(at), 48)
  big.writeUInt32LE(0x07064b50, 56)
  big.writeBigUInt64LE(BigInt(at + size), 64)
  big.writeUInt32LE(1, 72)
  return Buffer.concat([big, end])
}
