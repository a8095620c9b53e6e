import { expect, test } from 'vitest'
import type { ArticleSummary } from '../../electron/contract.ts'
import { filterChoices, filtered } from './filters.ts'

const summary = (given: Partial<ArticleSummary>): ArticleSummary => ({
  path: `articles/${given.headline}.article.json`,
  id: '1',
  headline: '',
  kicker: '',
  section: '',
  status: 'draft',
  language: 'en',
  bylines: [],
  createdAt: '2026-11-22T08:00:00Z',
  updatedAt: '2026-11-22T09:00:00Z',
  embargoUntil: null,
  ...given,
})

const library = [
  summary({ headline: 'Tram line', status: 'fact-check', bylines: ['Ines Aldover'] }),
  summary({ headline: 'Ferry crews', status: 'draft' }),
  summary({ headline: 'Flood maps', status: 'fact-check' }),
  summary({ headline: '', status: 'draft', damaged: 'The file is not complete JSON.' }),
]

test('only views with something in them are offered, with their counts', () => {
  expect(filterChoices(library, 'ines aldover', 'all')).toEqual([
    { id: 'all', label: 'All', count: 4 },
    { id: 'mine', label: 'Mine', count: 1 },
    { id: 'draft', label: 'Draft', count: 1 },
    { id: 'fact-check', label: 'Fact-check', count: 2 },
  ])
})

test('the chosen view stays on offer when its last article leaves it', () => {
  expect(filterChoices(library, '', 'ready').at(-1)).toEqual({ id: 'ready', label: 'Ready', count: 0 })
})

test('a damaged article has no status of its own and shows under All only', () => {
  expect(filtered(library, 'all', '')).toHaveLength(4)
  expect(filtered(library, 'draft', '').map(article => article.headline)).toEqual(['Ferry crews'])
})

test('without a name nothing is mine', () => {
  expect(filtered(library, 'mine', '')).toEqual([])
  expect(filtered(library, 'mine', ' Ines Aldover ').map(article => article.headline)).toEqual(['Tram line'])
})
