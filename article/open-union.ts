import { z } from 'zod'
import { reasonFor, wrongKind } from './reasons.ts'
import type { Unknown } from './unknown.ts'

/** Whether a value of a JSON file is a group of fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A union told apart by `type` that stays open at the end: a known type must fit its schema, an unknown one is kept.
 * Kept so that an older build never erases what a colleague's newer one wrote.
 */
export function openUnion<K extends z.ZodType<{ type: string }>>(known: Record<string, K>) {
  return z.unknown().transform((value, context): z.output<K> | Unknown => {
    const refuse = (message: string, path: PropertyKey[]): void => {
      context.issues.push({ code: 'custom', input: value, path, message })
    }
    if (!isRecord(value)) {
      refuse(wrongKind('object', value), [])
      return z.NEVER
    }
    if (typeof value.type !== 'string') {
      refuse(wrongKind('string', value.type), ['type'])
      return z.NEVER
    }
    const schema = Object.hasOwn(known, value.type) ? known[value.type] : undefined
    if (!schema) return { type: 'unknown', raw: value }
    const parsed = schema.safeParse(value, { error: reasonFor })
    if (parsed.success) return parsed.data
    for (const { message, path } of parsed.error.issues) refuse(message, path)
    return z.NEVER
  })
}
