import { relativeTime } from '../relative-time.ts'

const DAY = 24 * 60 * 60 * 1000

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** Whether an embargo ended within the last day: later nobody needs to be told. */
export const liftedRecently = (until: string): boolean => Date.now() - Date.parse(until) < DAY

/** When an embargo ended: "06:00" today, "Fri at 06:00" before. */
export function liftedTime(until: string): string {
  const time = clock.format(new Date(until))
  const day = relativeTime(until)
  return /^(?:Just now|\d+ min ago|\d\d:\d\d)$/.test(day) ? `at ${time}` : `${day} at ${time}`
}
