import type { DatabaseSync } from 'node:sqlite'
import { ALL, findPaths } from './find.ts'
import type { Query } from './query.ts'

/** As many as anyone would choose from. */
const MOST = 200

/** Tags of some articles or of all, the most frequent first. Written differently they count as one, as most write it. */
export function countTags(
  db: DatabaseSync,
  paths: Iterable<string> | null,
): { tag: string; count: number }[] {
  const counts = new Map<string, Map<string, number>>()
  const add = (tags: unknown): void => {
    for (const tag of JSON.parse(String(tags)) as string[]) {
      const forms = counts.get(tag.toLowerCase()) ?? new Map<string, number>()
      counts.set(tag.toLowerCase(), forms.set(tag, (forms.get(tag) ?? 0) + 1))
    }
  }
  if (paths === null) for (const { tags } of db.prepare('SELECT tags FROM articles').iterate()) add(tags)
  else {
    const one = db.prepare('SELECT tags FROM articles WHERE path = ?')
    for (const path of paths) add(one.get(path)?.tags ?? '[]')
  }
  return [...counts.values()]
    .map(forms => {
      // Of two forms as frequent the same one always, in whatever order the files were read.
      const [[tag] = ['']] = [...forms].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
      return { tag, count: [...forms.values()].reduce((sum, count) => sum + count, 0) }
    })
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag))
    .slice(0, MOST)
}

/** The paths of all that a query finds but some. */
export function pathsBut(db: DatabaseSync, query: Query, except: readonly string[]): string[] {
  const left = new Set(except)
  const all = findPaths(db, { query, sort: { by: 'changed', reversed: false }, from: 0, limit: ALL })
  return all.filter(path => !left.has(path))
}
