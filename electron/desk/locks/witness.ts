/** A lock that has not changed for so long is stale, in milliseconds: three missed beats. */
export const STALE = 30_000
/** Between two looks that are further apart, this machine may have slept; what was seen before then says nothing. Milliseconds. */
const GAP = 10_000

interface Sighting {
  stamp: string
  since: number
  last: number
}

/**
 * Judges whether the desk behind a lock still lives by whether the lock changes, over this machine's own monotonic clock: wall clocks
 * of two machines differ, and jump.
 */
export interface Witness {
  /** Notes what stands in the lock now; true once it has stood there unchanged, under watch, for `STALE`. */
  isStale(file: string, stamp: string): boolean
  forget(file: string): void
}

export function createWitness(now: () => number): Witness {
  const sightings = new Map<string, Sighting>()
  return {
    isStale(file, stamp) {
      const last = now()
      const before = sightings.get(file)
      const isContinued = before?.stamp === stamp && last - before.last <= GAP
      const since = isContinued ? before.since : last
      sightings.set(file, { stamp, since, last })
      return last - since >= STALE
    },
    forget: file => void sightings.delete(file),
  }
}
