import type { FileHandle } from 'node:fs/promises'

/** How much is gathered before it is written, in bytes: thousands of small files are then few writes. */
const GATHERED = 1024 * 1024

/** A file that is written from front to end. */
export interface Spool {
  /** Where the next byte goes. */
  at(): number
  append(bytes: Uint8Array): Promise<void>
  /** Writes what is gathered. */
  flush(): Promise<void>
  /** Replaces bytes that were appended before. */
  patch(bytes: Uint8Array, at: number): Promise<void>
  /** Takes back everything from there on: what is appended next goes over it. */
  rewind(at: number): Promise<void>
  /** All that was appended, in portions. */
  read(): AsyncGenerator<Uint8Array>
}

/** Begins at the beginning of an open file, which stays the caller's to close. */
export function createSpool(handle: FileHandle): Spool {
  let gathered: Uint8Array[] = []
  let waiting = 0
  let written = 0

  async function flush(): Promise<void> {
    const bytes = Buffer.concat(gathered)
    gathered = []
    waiting = 0
    await writeAll(handle, bytes, written)
    written += bytes.length
  }

  return {
    at: () => written + waiting,
    async append(bytes) {
      gathered.push(bytes)
      waiting += bytes.length
      if (waiting >= GATHERED) await flush()
    },
    flush,
    async patch(bytes, at) {
      await flush()
      await writeAll(handle, bytes, at)
    },
    async rewind(at) {
      await flush()
      await handle.truncate(at)
      written = at
    },
    async *read() {
      await flush()
      for (let at = 0; at < written; ) {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(GATHERED), 0, GATHERED, at)
        yield buffer.subarray(0, bytesRead)
        at += bytesRead
      }
    },
  }
}

/** A disk that fills up takes a part and reports success; the next try then says that it is full. */
async function writeAll(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}
