const pad = (part: number, digits = 2): string => String(part).padStart(digits, '0')

/** An ISO moment as a `datetime-local` field wants it: local time without a zone. Nothing for nothing. */
export function toLocalField(iso: string | null): string {
  const date = iso === null ? null : new Date(iso)
  if (!date || Number.isNaN(date.getTime())) return ''
  const day = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`
}

/**
 * The field's local time as an ISO moment that names its time zone: the same moment at every desk, and the day it falls on here can
 * still be told, which is the day the story comes out. Null while it is no complete time.
 */
export function fromLocalField(value: string): string | null {
  const complete = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(value)
  const date = new Date(value)
  if (!complete || Number.isNaN(date.getTime())) return null
  // Before time zones there were fractions of a minute, and a year is typed digit by digit.
  const east = -Math.round(date.getTimezoneOffset())
  const zone = `${east < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(east) / 60))}:${pad(Math.abs(east) % 60)}`
  return `${toLocalField(value)}:${pad(date.getSeconds())}${zone}`
}
