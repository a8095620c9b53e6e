import { z } from 'zod'
import type { Unknown } from './unknown.ts'

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
