import { STATUS_ORDER } from '../status.ts'

/** What can follow a filter. Names that only the newsroom knows come from outside. */
const CHOICES: Record<string, readonly string[]> = {
  status: STATUS_ORDER,
  quote: ['unverified', 'stale', 'verified', 'disputed'],
  has: ['ads', 'images', 'related', 'embargo'],
  embargo: ['running', 'over'],
}

export interface Suggestion {
  label: string
  /** The query with this value. */
  query: string
}

/** Ways to end the filter that is being typed at the end of a query, and the query with each of them. */
export function suggestions(query: string, known: Readonly<Record<string, readonly string[]>>): Suggestion[] {
  const { before = '', name = '', typed = '' } = FILTER.exec(query)?.groups ?? {}
  const choices = Object.hasOwn(CHOICES, name) ? CHOICES[name] : Object.hasOwn(known, name) ? known[name] : []
  const started = typed.replace(/^"/, '').toLowerCase()
  return (choices ?? [])
    .filter(choice => choice.toLowerCase().startsWith(started) && choice.toLowerCase() !== started)
    .slice(0, MOST)
    .map(choice => ({
      label: choice,
      query: `${before}${name}:${/\s/.test(choice) ? `"${choice}"` : choice} `,
    }))
}

const MOST = 8
const FILTER = /^(?<before>(?:.*\s)?-?)(?<name>[a-z]+):(?<typed>"[^"]*|[^\s"]*)$/u
