/** A failure a user can meet: a code for programs, a sentence for people, plain data for both. Only plain data crosses the bridge. */
export interface Problem {
  code: string
  message: string
  details?: Record<string, unknown>
}

/** What a function returns whose failure the caller must face. Bugs throw; users' troubles are values. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Problem }

export const done = <T>(value: T): Result<T> => ({ ok: true, value })

export const fail = (
  code: string,
  message: string,
  details?: Record<string, unknown>,
): { ok: false; error: Problem } => ({
  ok: false,
  error: details ? { code, message, details } : { code, message },
})

/** Ends an exhaustive `switch`: a new member of the union then fails to compile here instead of being dropped silently. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
