import type { z } from 'zod'

/** What is wrong with a value of a file, as the second half of a sentence: "is missing". The validator's own wording is for programmers. */
export function reasonFor(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, issue.input)
    case 'too_small':
      return limited(issue.origin, issue.minimum, issue.inclusive ? 'at least' : 'more than')
    case 'too_big':
      return limited(issue.origin, issue.maximum, issue.inclusive ? 'at most' : 'less than')
    case 'invalid_value':
      return `must be ${oneOf(issue.values.map(String))}`
    default:
      return 'is not as Copydesk writes it'
  }
}

/** "ready", or "one of draft, ready": the values that a field may have. */
export const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`

/** What a value is, where something else was expected: "should be text but is a number". */
export function wrongKind(expected: string, value: unknown): string {
  if (value === undefined) return 'is missing'
  if (expected === 'int' && typeof value === 'number') return 'must be a whole number'
  return `should be ${KINDS[expected] ?? expected} but is ${kindOf(value)}`
}

/** What a value of a JSON file is, in words. */
export function kindOf(value: unknown): string {
  if (value === null || typeof value === 'boolean') return `the word “${value}”`
  const kind = Array.isArray(value) ? 'array' : typeof value
  return KINDS[kind] ?? kind
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
}

function limited(origin: string, limit: number | bigint, how: string): string {
  if (origin !== 'string' && origin !== 'array') return `must be ${how} ${limit}`
  if (how === 'at least' && Number(limit) === 1) return 'must not be empty'
  return `must have ${how} ${limit} ${origin === 'string' ? 'characters' : 'entries'}`
}
