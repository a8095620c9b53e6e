const MINUTE = 60_000

const startOfDay = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()

/** Whole calendar days between two moments, in local time; 0 is the same day. Rounded, because a day may have 23 or 25 hours. */
const daysBetween = (earlier: Date, later: Date): number =>
  Math.round((startOfDay(later) - startOfDay(earlier)) / (24 * 60 * MINUTE))

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' })
const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const dayMonthYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' })

/**
 * When something was, as briefly as a newsroom says it: "Just now", "2 min ago", "14:02", "Yesterday", "Fri", "3 Nov", "3 Nov 2025".
 * Clocks of two machines differ, so a moment slightly ahead counts as now. `iso` is ISO 8601; anything else gives nothing.
 */
export function relativeTime(iso: string, now: Date = new Date()): string {
  const then = new Date(iso)
  if (Number.isNaN(then.getTime())) return ''
  const minutes = Math.floor((now.getTime() - then.getTime()) / MINUTE)
  const days = daysBetween(then, now)
  if (minutes < 1 && minutes > -60) return 'Just now'
  if (minutes >= 0 && minutes < 60) return `${minutes} min ago`
  if (days === 0) return time.format(then)
  if (days === 1) return 'Yesterday'
  if (days > 1 && days < 7) return weekday.format(then)
  return then.getFullYear() === now.getFullYear() ? dayMonth.format(then) : dayMonthYear.format(then)
}

/**
 * When something happened, to the minute, as part of a sentence: "14:05", "yesterday at 14:05", "20 Nov at 14:05". Nothing for what is
 * no moment.
 */
export function clockTime(iso: string, now: Date = new Date()): string {
  const then = new Date(iso)
  if (Number.isNaN(then.getTime())) return ''
  const days = daysBetween(then, now)
  if (days === 0) return time.format(then)
  const day =
    days === 1
      ? 'yesterday'
      : (then.getFullYear() === now.getFullYear() ? dayMonth : dayMonthYear).format(then)
  return `${day} at ${time.format(then)}`
}

/** The moment in full, for tooltips and the History tab: "Sunday 22 November 2026 at 09:30". */
export function fullTime(iso: string): string {
  const then = new Date(iso)
  return Number.isNaN(then.getTime()) ? '' : full.format(then)
}
