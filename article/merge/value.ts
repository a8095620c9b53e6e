import { keptOf, mergeOrder } from './order.ts'
import { canonical, same } from './same.ts'

/** A value that both sides changed, each to another one. `path` leads to it: `['dateline', 'place']`. */
export interface FieldConflict {
  kind: 'field'
  path: string[]
  mine: unknown
  theirs: unknown
}

/**
 * Merges any value of the file: groups of fields field by field, lists element by element, everything else as a whole. `undefined`
 * stands for what is not there. Where both sides changed the same to something else it stays mine, and a conflict is noted.
 */
export function mergeValue(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: string[],
  conflicts: FieldConflict[],
): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine
  if (same(base, mine)) return theirs
  // Gone on one side and changed on the other: what is there is kept.
  if (mine === undefined || theirs === undefined) return mine ?? theirs
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeList(Array.isArray(base) ? base : [], mine, theirs)
  if (isGroup(mine) && isGroup(theirs))
    return mergeGroup(isGroup(base) ? base : {}, mine, theirs, path, conflicts)
  conflicts.push({ kind: 'field', path, mine, theirs })
  return mine
}

type Group = Record<string, unknown>

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Merges field by field; `path` leads to the group. */
export function mergeGroup(
  base: Group,
  mine: Group,
  theirs: Group,
  path: string[],
  conflicts: FieldConflict[],
): Group {
  const merged: Group = {}
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const value = mergeValue(base[key], mine[key], theirs[key], [...path, key], conflicts)
    if (value !== undefined) merged[key] = value
  }
  return merged
}

/** Merges lists whose elements have no name of their own, such as tags: each element is what it says. Never in conflict. */
export function mergeList(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] {
  const [before, here, there] = [keyed(base), keyed(mine), keyed(theirs)]
  const [was, is, others] = [[...before.keys()], [...here.keys()], [...there.keys()]]
  return mergeOrder(was, is, others, keptOf(was, is, others)).map(key => here.get(key) ?? there.get(key))
}

/** A key for each element; the second of two equal ones is another element. */
function keyed(list: readonly unknown[]): Map<string, unknown> {
  const seen = new Map<string, number>()
  return new Map(
    list.map(value => {
      const key = canonical(value)
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      return [`${nth} ${key}`, value]
    }),
  )
}
