/** Brings the JSON of one version of the article file to the next. */
export type Migration = (json: Record<string, unknown>) => Record<string, unknown>

/** `MIGRATIONS[n]` leads from version n to n + 1. Version 1 is the first, so there is none yet. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {}

/** Walks a file of an older version up to the newest, one step at a time. What is not an article is handed on for the parser to refuse. */
export function migrate(
  json: unknown,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json
  let current = json as Record<string, unknown>
  while (typeof current.version === 'number') {
    const step = migrations[current.version]
    if (!step) break
    current = { ...step(current), version: current.version + 1 }
  }
  return current
}
