const pad = (part: number): string => String(part).padStart(2, '0')

/** An ISO moment as a `datetime-local` field wants it: local time without a zone. Nothing for nothing. */
export function toLocalField(iso: string | null): string {
  const date = iso === null ? null : new Date(iso)
  if (!date || Number.isNaN(date.getTime())) return ''
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`
}

/** The field's local time as an ISO moment in UTC, so that it means the same at every desk. Null while it is no complete time. */
export function fromLocalField(value: string): string | null {
  const complete = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(value)
  const date = new Date(value)
  return complete && !Number.isNaN(date.getTime()) ? date.toISOString() : null
}
