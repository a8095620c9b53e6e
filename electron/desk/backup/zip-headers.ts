/** From here on a number needs the 64-bit fields of the format (APPNOTE 4.5.3). */
export const TOO_BIG = 0xffffffff
const TOO_MANY = 0xffff
/** Stored as is, and deflated: the two methods that every program knows. */
export const STORED = 0
export const DEFLATED = 8
/** Names are UTF-8. */
const UTF8 = 1 << 11
/** Made on a Unix, so that the permissions beside it are read; by the version of the format with 64-bit fields. */
const MADE_BY = (3 << 8) | 45
/** Modes of what is in a zip. */
export const FILE = 0o100644
export const FOLDER = 0o040755

/** What a zip says of one file, before its bytes and once more in the directory at the end. */
export interface ZipEntry {
  name: Buffer
  method: number
  crc: number
  packedSize: number
  size: number
  /** Permissions and kind as Unix has them. */
  mode: number
  changed: Date
  /** Where its header begins. */
  at: number
}

/** What stands before a file's bytes (APPNOTE 4.3.7). */
export function localHeader(entry: ZipEntry, tooBig: number): Buffer {
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
export function centralHeader(entry: ZipEntry, tooBig: number): Buffer {
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
  { name, method, crc, packedSize, size, changed }: ZipEntry,
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
function changedExtra({ changed }: ZipEntry): Buffer {
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
export function endOfDirectory(count: number, size: number, at: number, tooBig: number): Buffer {
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
