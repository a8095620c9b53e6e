import type { z } from 'zod'
import { done, fail, type Result } from '../../article/result.ts'
import { type Channel, type ParsedArgs, requests } from '../contract.ts'

/** Own properties only, or "constructor" would be a channel. */
export const isChannel = (name: string): name is Channel => Object.hasOwn(requests, name)

/** Parses what arrived for a channel. Fails with `desk/bad-arguments`, naming the field. */
export function parseArgs<C extends Channel>(channel: C, args: unknown): Result<ParsedArgs<C>> {
  const schema: z.ZodType = requests[channel]
  const parsed = schema.safeParse(args)
  if (parsed.success) return done(parsed.data as ParsedArgs<C>)
  const { path, message } = deepest(parsed.error.issues)
  const field = path.length > 0 ? `the field “${path.join('.')}” is wrong` : 'the arguments are wrong'
  return fail('desk/bad-arguments', `The window asked “${channel}”, but ${field}: ${message}.`, {
    channel,
    field: path.join('.'),
  })
}

/** A union fails as a whole; the branch that came furthest says what is really wrong. */
function deepest(
  issues: readonly z.core.$ZodIssue[],
  above: PropertyKey[] = [],
): { path: string[]; message: string } {
  const issue = issues[0]
  if (!issue) return { path: above.map(String), message: 'not readable' }
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union') return { path: path.map(String), message: issue.message }
  const branches = issue.errors.filter(branch => branch.length > 0).map(branch => deepest(branch, path))
  return (
    branches.sort((a, b) => b.path.length - a.path.length)[0] ?? {
      path: path.map(String),
      message: issue.message,
    }
  )
}
