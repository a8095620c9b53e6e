import { clockTime } from '../relative-time.ts'

const DAY = 24 * 60 * 60 * 1000

/** Whether an embargo ended within the last day: later nobody needs to be told. */
export const liftedRecently = (until: string): boolean => Date.now() - Date.parse(until) < DAY

/** "Embargo lifted at 06:00", "Embargo lifted yesterday at 06:00". */
export function liftedInWords(until: string): string {
  const when = clockTime(until)
  return `Embargo lifted ${when.includes(' at ') ? '' : 'at '}${when}`
}
