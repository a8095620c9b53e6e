import type { LockHolder } from '../../contract.ts'
import type { Turns } from '../files/turns.ts'
import type { DeskIdentity } from '../identity.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { LockPlace } from './lock-file.ts'
import type { Witness } from './witness.ts'

/** What one desk knows of who writes where. Articles go by the `key` of their lock's place. */
export interface LockBook {
  readonly identity: Promise<DeskIdentity>
  readonly witness: Witness
  /** What is done about one article is done one after the other. */
  readonly turns: Turns
  /** Articles that windows of this desk have. */
  readonly held: Map<string, Held>
  /** Articles that windows of this desk would like to have. */
  readonly waiting: Map<string, Waiting>
  /** Tells the windows that somebody took an article or let go of it. */
  tell(path: string): void
}

/** An article that a window of this desk has. */
export interface Held {
  workspace: Workspace
  place: LockPlace
  window: string
  since: string
  beat: number
}

interface Waiting {
  place: LockPlace
  windows: Set<string>
  /** Who had the article when the windows were last told. */
  told: string
}

/** Somebody else who has an article: another desk by its id, or another window of this one. */
export interface Occupant {
  desk: string
  holder: LockHolder
}

/** Tells one occupancy of an article from the next; empty for nobody. */
export const nameOf = (other: Occupant | null): string => (other ? `${other.desk} ${other.holder.since}` : '')

/** Notes that a window would like to have an article, and that it knows who has it. */
export function waitFor({ waiting }: LockBook, place: LockPlace, window: string, other: Occupant): void {
  const entry = waiting.get(place.key) ?? { place, windows: new Set(), told: '' }
  entry.windows.add(window)
  entry.told = nameOf(other)
  waiting.set(place.key, entry)
}

/** A window has the article now, or would no longer like to. */
export function stopWaiting({ waiting }: LockBook, key: string, window: string): void {
  const entry = waiting.get(key)
  entry?.windows.delete(window)
  if (entry?.windows.size === 0) waiting.delete(key)
}
