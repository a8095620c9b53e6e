/** What a newer Copydesk wrote and this one does not know: kept verbatim in `raw` and written back as it came. */
export interface Unknown {
  type: 'unknown'
  raw: Record<string, unknown>
}

/** The other way: gives back what `openUnion` wrapped, and leaves the rest alone. */
export function unwrapUnknown(value: { type: string } | Unknown): object {
  return value.type === 'unknown' ? (value as Unknown).raw : value
}
