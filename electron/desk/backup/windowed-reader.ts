import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { callbackify } from 'node:util'
import { RandomAccessReader } from 'yauzl'

/** How much is read at a time, in bytes. */
const WINDOW = 256 * 1024

/**
 * What yauzl reads a zip through. It asks for a few bytes at a time, which for each would be a call to the system; neighbours are
 * fetched with them here. A class, because yauzl wants one. Closing is left to whoever opened the handle.
 */
export class WindowedReader extends RandomAccessReader {
  readonly #handle: FileHandle
  #window = { at: 0, bytes: Buffer.alloc(0) }

  constructor(handle: FileHandle) {
    super()
    this.#handle = handle
  }

  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    callbackify(() => this.#bytesAt(position, length))((error, bytes) => {
      if (!error) bytes.copy(into, offset)
      const isShort = !error && bytes.length < length
      callback(isShort ? new Error('the zip ends too early') : error)
    })
  }

  async #bytesAt(position: number, length: number): Promise<Buffer> {
    const { at, bytes } = this.#window
    const from = position - at
    if (from >= 0 && from + length <= bytes.length) return bytes.subarray(from, from + length)
    const fresh = Buffer.allocUnsafe(Math.max(WINDOW, length))
    const { bytesRead } = await this.#handle.read(fresh, 0, fresh.length, position)
    this.#window = { at: position, bytes: fresh.subarray(0, bytesRead) }
    return this.#window.bytes.subarray(0, length)
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#portions(start, end), { objectMode: false })
  }

  async *#portions(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const fresh = Buffer.allocUnsafe(Math.min(WINDOW, end - at))
      const { bytesRead } = await this.#handle.read(fresh, 0, fresh.length, at)
      if (bytesRead === 0) throw new Error('the zip ends too early')
      yield fresh.subarray(0, bytesRead)
      at += bytesRead
    }
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null)
  }
}
