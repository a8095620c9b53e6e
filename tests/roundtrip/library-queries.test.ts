import { expect, test } from 'vitest'
import { parseQuery } from '../../electron/desk/index/query.ts'
import { suggestions } from '../../renderer/library/search/suggest.ts'
import { builtInViews } from '../../renderer/library/views/views.ts'

test('every built-in view of the window is a query that the desk understands', () => {
  for (const { query } of builtInViews('Mara “M” Lind')) expect(parseQuery(query).ok, query).toBe(true)
})

test('whatever the window suggests for a filter, the desk understands', () => {
  const known = { section: ['City', 'Long read'], tag: ['trams', 'old harbour'] }
  for (const typed of ['status:', 'quote:', 'has:', 'embargo:', 'section:', 'tag:', 'tram -status:'])
    for (const { query } of suggestions(typed, known)) expect(parseQuery(query).ok, query).toBe(true)
})
