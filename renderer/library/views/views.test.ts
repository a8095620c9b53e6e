import { describe, expect, test } from 'vitest'
import type { Sort } from '../../../electron/contract-library.ts'
import {
  builtInViews,
  hasOpenPhrase,
  hasWords,
  parseSort,
  printSort,
  SORT_WORDS,
  viewShown,
} from './views.ts'

test('without a name at the desk there is no view of what is mine', () => {
  expect(builtInViews('  ').map(view => view.name)).not.toContain('Mine')
})

test.each([
  ['', false],
  ['status:ready', false],
  ['-status:killed by:"Mara Lind" has:ads', false],
  ['by:"Mara Li', false],
  ['status:ready tram', true],
  ['“last vote”', true],
  ['-strike', true],
])('%j has words: %s', (query, words) => {
  expect(hasWords(query)).toBe(words)
})

test.each([
  ['"last vote', true],
  ['„letzte Abstimmung', true],
  ['«last vote» ferry "', true],
  ['"last vote"', false],
  ['tram', false],
])('%j has a phrase without an end: %s', (query, isOpen) => {
  expect(hasOpenPhrase(query)).toBe(isOpen)
})

describe('which view is shown', () => {
  const views = builtInViews('')
  const newest: Sort = { by: 'changed', reversed: false }

  test('a view is known by its query, however it came into the field', () => {
    expect(viewShown(views, ' status:ready ', newest)?.name).toBe('Ready')
    expect(viewShown(views, 'status:ready tram', newest)).toBeUndefined()
  })

  test('a view with an order of its own is shown only in that order', () => {
    const byHeadline = {
      name: 'Index',
      query: 'section:City',
      sort: { by: 'headline' as const, reversed: false },
    }
    expect(viewShown([byHeadline], 'section:City', newest)).toBeUndefined()
    expect(viewShown([byHeadline], 'section:City', byHeadline.sort)).toBe(byHeadline)
  })
})

test('an order is remembered, and nonsense is the newest change first', () => {
  for (const by of Object.keys(SORT_WORDS) as Sort['by'][])
    for (const reversed of [false, true])
      if (by !== 'relevance') expect(parseSort(printSort({ by, reversed }))).toEqual({ by, reversed })
  for (const nonsense of [undefined, 'sideways', 'relevance', '-', 7, 'constructor'])
    expect(parseSort(nonsense)).toEqual({ by: 'changed', reversed: false })
})
