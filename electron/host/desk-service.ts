import type { Result } from '../../article/result.ts'
import type { DeskEvent, DeskEvents } from '../contract.ts'

/** One thing the desk tells its window unasked, ready to be sent as it is. */
export type DeskMessage = { [E in DeskEvent]: { event: E; payload: DeskEvents[E] } }[DeskEvent]

/** Something the window may show by address: bytes and their media type. */
export interface Served {
  body: Uint8Array | string
  /** A full `Content-Type`, such as `image/png` or `text/html; charset=utf-8`. */
  type: string
}

/**
 * What a host needs of the desk. Both hosts know the desk by this shape alone, so a test can put a stand-in there and the desk stays
 * free of Electron, HTTP and sockets.
 */
export interface DeskService {
  /**
   * Parses the arguments against the contract and answers; unknown channels and bad arguments are failures, never exceptions. `window`
   * tells windows apart where the host has several; it is the host that gives the name, so that no window can speak for another.
   */
  handle(channel: string, args: unknown, window?: string): Promise<Result<unknown>>
  /** A window is gone: the articles it had are free. */
  left?(window: string): Promise<void>
  /** Returns the function that ends the subscription. */
  on(listener: (message: DeskMessage) => void): () => void
  /** A file of the workspace's `media/` folder by its bare name, or null where there is none. */
  media(name: string): Promise<Served | null>
  /** An export preview by the id the desk gave it, or null once it is gone. */
  preview(id: string): Served | null
  close(): Promise<void>
}
