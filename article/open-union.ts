import { z } from 'zod'

/** What a newer Copydesk wrote and this one does not know: kept verbatim in `raw` and written back as it came. */
export interface Unknown {
  type: 'unknown'
  raw: Record<string, unknown>
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A union told apart by `type` that stays open at the end: a known type must fit its schema, an unknown one is kept.
 * Kept so that an older build never erases what a colleague's newer one wrote.
 */
export function openUnion<K extends z.ZodType<{ type: string }>>(known: Record<string, K>) {
  return z.unknown().transform((value, context): z.output<K> | Unknown => {
    if (!isRecord(value) || typeof value.type !== 'string') {
      context.issues.push({
        code: 'custom',
        input: value,
        path: ['type'],
        message: 'a "type" in words is missing',
      })
      return z.NEVER
    }
    const schema = Object.hasOwn(known, value.type) ? known[value.type] : undefined
    if (!schema) return { type: 'unknown', raw: value }
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      context.issues.push({ code: 'custom', input: value, path: issue.path, message: issue.message })
    }
    return z.NEVER
  })
}

/** The other way: gives back what `openUnion` wrapped, and leaves the rest alone. */
export function unwrapUnknown(value: { type: string } | Unknown): object {
  return value.type === 'unknown' ? (value as Unknown).raw : value
}
