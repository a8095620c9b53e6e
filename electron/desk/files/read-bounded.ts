import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, type Result } from '../../../article/result.ts'
import { MAX_FILE_BYTES } from '../../contract.ts'
import { attempt } from './problems.ts'

/** A number of bytes as people say it: "32 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`
  const megabytes = bytes / (1024 * 1024)
  return `${megabytes < 10 && megabytes % 1 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`
}

/** The refusal of what is over the limit, with both sizes. */
export const tooLarge = (name: string, bytes: number, limit = MAX_FILE_BYTES) =>
  fail(
    'file/too-large',
    `“${name}” is too large: ${sizeInWords(bytes)}, and ${sizeInWords(limit)} is the limit.`,
    { name, bytes, limit },
  )

/**
 * A whole file, unless it is over the limit (`file/too-large`) or no regular file (`disk/wrong-kind`): a pipe or device would
 * never end, and a huge file would take the memory of the newsroom.
 */
export async function readBounded(file: string, limit = MAX_FILE_BYTES): Promise<Result<Buffer>> {
  const looked = await attempt(file, () => stat(file))
  if (!looked.ok) return looked
  if (!looked.value.isFile())
    return fail('disk/wrong-kind', `“${basename(file)}” is not a file.`, { path: file })
  if (looked.value.size > limit) return tooLarge(basename(file), looked.value.size, limit)
  return attempt(file, async () => {
    const handle = await open(file, 'r')
    try {
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  })
}

/** The first bytes of a file, however large it is. */
export function readStart(file: string, length: number): Promise<Result<Buffer>> {
  return attempt(file, async () => {
    const handle = await open(file, 'r')
    try {
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), position: 0 })
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  })
}

/** Names exact bytes: "sha256:" and 64 hexadecimal digits. The version of an article file is this hash. */
export const versionOf = (bytes: Uint8Array | string): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`
