import { expect, test } from 'vitest'
import type { ArticleSummary } from '../../../electron/contract.ts'
import { keepSame, withChanged } from './newsroom.ts'

const summary = (path: string, updatedAt = '2026-11-22T09:00:00Z'): ArticleSummary => ({
  path,
  id: path,
  headline: path,
  kicker: '',
  section: '',
  status: 'draft',
  language: 'en',
  bylines: [],
  createdAt: '2026-11-22T08:00:00Z',
  updatedAt,
  embargoUntil: null,
})

test('a list that says the same again is the same list, so nothing is drawn anew', () => {
  const before = [summary('tram'), summary('ferry')]
  expect(keepSame(before, structuredClone(before))).toBe(before)
})

test('after a save only the saved article is a new one, wherever it now stands', () => {
  const [tram, ferry] = [summary('tram'), summary('ferry')]
  const next = keepSame([tram, ferry], [summary('ferry', '2026-11-22T10:00:00Z'), summary('tram')])
  expect(next.map(article => article === tram || article === ferry)).toEqual([false, true])
  expect(next.map(({ path }) => path)).toEqual(['ferry', 'tram'])
})

test('an article that is gone is gone', () => {
  expect(keepSame([summary('tram'), summary('ferry')], [summary('ferry')])).toHaveLength(1)
})

test('changed articles take their place by moment, then by path; those gone leave', () => {
  const at = (hour: number): string => `2026-11-22T0${hour}:00:00Z`
  const before = [
    summary('tram', at(5)),
    summary('ferry', at(3)),
    summary('flood', at(3)),
    summary('gone', at(1)),
  ]
  const next = withChanged(
    before,
    ['flood', 'gone', 'new', 'older'],
    [summary('flood', at(6)), summary('new', at(3)), summary('older', at(0))],
  )
  expect(next.map(({ path }) => path)).toEqual(['flood', 'tram', 'ferry', 'new', 'older'])
  expect(next[1]).toBe(before[0])
})

test('a change that changed nothing shown keeps the list as it is', () => {
  const before = [summary('tram'), summary('zoo')]
  expect(withChanged(before, ['tram'], [summary('tram')])).toBe(before)
})
