const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How an embargo stands at a moment: none, running for so many milliseconds more, or over. A time nobody can read is none. */
export type EmbargoState = { is: 'none' } | { is: 'running'; left: number } | { is: 'over' }

/** @param until ISO 8601; @param now milliseconds since 1970 */
export function embargoAt(until: string | null, now: number): EmbargoState {
  const end = until === null ? Number.NaN : Date.parse(until)
  if (Number.isNaN(end)) return { is: 'none' }
  return end > now ? { is: 'running', left: end - now } : { is: 'over' }
}

/**
 * The time that is left, as long as a newsroom needs it: "3 days", "26 h", "2 h 14 min", and in the last hour to the second:
 * "14:05". Never less than there is: at "0:00" it is over.
 */
export function timeLeft(left: number): string {
  if (left >= 2 * DAY) return `${Math.floor(left / DAY)} days`
  if (left >= DAY) return `${Math.floor(left / HOUR)} h`
  const seconds = Math.ceil(left / SECOND)
  const minutes = Math.ceil(left / MINUTE)
  if (seconds >= 3600) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Milliseconds until `timeLeft` says something else: a countdown need not look more often. */
export function untilNextTick(left: number): number {
  const step = left > HOUR ? MINUTE : SECOND
  const rest = left % step
  // Whole days and hours go down behind their last moment, minutes and seconds at it.
  if (left >= DAY) return rest + 1
  return rest === 0 ? step : rest
}
