/**
 * How many levels the fields of an article file may stand inside each other: lists in lists take three each, so about sixty. Nobody
 * writes that; a file that is deeper would run every reader of it out of stack, so it counts as damaged from the first one on.
 */
export const MAX_NESTING = 200

/** Whether JSON data has more levels than these. Looks no deeper than that itself. */
export function isNestedDeeper(value: unknown, levels = MAX_NESTING): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  for (const key in value) {
    if (isNestedDeeper((value as Record<string, unknown>)[key], levels - 1)) return true
  }
  return false
}
