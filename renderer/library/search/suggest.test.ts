import { expect, test } from 'vitest'
import { suggestions } from './suggest.ts'

const known = { section: ['City', 'Long read'], tag: ['trams'] }
const labels = (query: string): string[] => suggestions(query, known).map(({ label }) => label)

test('a filter is followed by its values, those that begin as was typed', () => {
  expect(labels('status:')).toEqual(['draft', 'in-edit', 'fact-check', 'ready', 'exported', 'killed'])
  expect(labels('tram -status:f')).toEqual(['fact-check'])
  expect(labels('section:l')).toEqual(['Long read'])
})

test('nothing is offered for a value that is complete, for words, and for what only objects have', () => {
  for (const query of ['status:ready', 'tram', '', 'status:ready ', 'constructor:', 'by:m'])
    expect(labels(query)).toEqual([])
})

test('what is chosen takes the place of what was typed', () => {
  expect(suggestions('tram section:"Lo', known)[0]?.query).toBe('tram section:"Long read" ')
})
