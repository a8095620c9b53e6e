import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { done, fail } from '../../../article/result.ts'
import type { Desk, SearchHit } from '../../../electron/contract.ts'
import { PAGE, pagesOf, pathsBetween, rowAt } from './shelf.ts'
import { createShelfReader } from './shelf-reader.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const sort = { by: 'changed' as const, reversed: false }
const row = (query: string, index: number): SearchHit =>
  ({ path: `${query}/${index}`, headline: `Story ${index}`, snippet: null }) as unknown as SearchHit

const MOST_COUNTED = 1000

/** A desk with so many articles, whatever is asked; queries that start with "bad" cannot be meant. */
function deskWith(total: number, slow: Promise<void> = Promise.resolve()) {
  const asked: string[] = []
  const call = vi.fn(
    async (channel: string, { query, from, limit }: { query: string; from: number; limit: number }) => {
      if (channel === 'library.count') {
        asked.push('count')
        return done([total])
      }
      if (channel === 'library.paths')
        return done(Array.from({ length: Math.min(limit, total) }, (_, at) => row(query, at).path))
      asked.push(`${query}:${from}`)
      if (query === 'slow') await slow
      if (query.startsWith('bad')) return fail('search/query', 'That is no filter.')
      const count = Math.max(0, Math.min(limit, total - from))
      const isCounted = total <= MOST_COUNTED || query === ''
      return done({
        total: isCounted ? total : MOST_COUNTED,
        isCounted,
        rows: Array.from({ length: count }, (_, at) => row(query, from + at)),
      })
    },
  )
  return { desk: { call: call as unknown as Desk['call'] }, asked }
}

const settle = () => vi.advanceTimersByTimeAsync(100)

test('of 100,000 articles only those in sight are asked for', async () => {
  const { desk, asked } = deskWith(100_000)
  const reader = createShelfReader(desk, () => {})
  reader.ask({ query: '', sort })
  await settle()
  reader.see(50_000, 50_020)
  await settle()
  const { shelf } = reader.store.getState()
  expect(asked).toEqual([':0', ...pagesOf(50_000, 50_020).map(page => `:${page * PAGE}`)])
  expect(shelf && rowAt(shelf, 50_010)?.path).toBe('/50010')
  expect(shelf && rowAt(shelf, 20_000)).toBeUndefined()
})

test('a list that is scrolled through quickly asks only for where it stops', async () => {
  const { desk, asked } = deskWith(100_000)
  const reader = createShelfReader(desk, () => {})
  reader.ask({ query: '', sort })
  await settle()
  for (let at = 1000; at < 20_000; at += 1000) {
    reader.see(at, at + 15)
    await vi.advanceTimersByTimeAsync(10)
  }
  await settle()
  expect(asked).toEqual([':0', ...pagesOf(19_000, 19_015).map(page => `:${page * PAGE}`)])
})

test('an answer that comes after another question was asked is dropped', async () => {
  const slow = Promise.withResolvers<void>()
  const { desk } = deskWith(3, slow.promise)
  const reader = createShelfReader(desk, () => {})
  reader.ask({ query: 'slow', sort })
  reader.ask({ query: 'quick', sort })
  await settle()
  slow.resolve()
  await settle()
  expect(reader.store.getState().answered?.query).toBe('quick')
})

test('the place of an article out of sight is asked for, that of one in sight is not', async () => {
  const { desk, asked } = deskWith(100)
  const reader = createShelfReader(desk, () => {})
  reader.ask({ query: '', sort })
  await settle()
  expect(await reader.placeOf('/7')).toBe(7)
  expect(asked).toEqual([':0'])
  expect(await reader.placeOf('/64')).toBe(64)
  expect(await reader.placeOf('elsewhere')).toBeNull()
})

test('a query that cannot be meant says why and leaves the last hits in sight', async () => {
  const { desk } = deskWith(3)
  const reader = createShelfReader(desk, () => {})
  reader.ask({ query: 'tram', sort })
  await settle()
  reader.ask({ query: 'bad:x', sort })
  await settle()
  expect(reader.store.getState()).toMatchObject({
    problem: 'That is no filter.',
    answered: { query: 'tram' },
  })
  reader.ask({ query: 'ferry', sort })
  await settle()
  expect(reader.store.getState()).toMatchObject({ problem: undefined, answered: { query: 'ferry' } })
})

test('what a search of thousands finds is counted once nobody types, and stays counted', async () => {
  const { desk, asked } = deskWith(5000)
  const reader = createShelfReader(desk, () => {})
  for (const query of ['tr', 'tra', 'tram']) {
    reader.ask({ query, sort })
    await settle()
  }
  expect(reader.store.getState().shelf).toMatchObject({ total: 1000, isCounted: false })
  await vi.advanceTimersByTimeAsync(400)
  expect(reader.store.getState().shelf).toMatchObject({ total: 5000, isCounted: true })
  expect(asked.filter(what => what === 'count')).toHaveLength(1)
  reader.see(3000, 3020)
  await settle()
  expect(reader.store.getState().shelf).toMatchObject({ total: 5000, isCounted: true })
  reader.refresh()
  await vi.advanceTimersByTimeAsync(1000)
  expect(reader.store.getState().shelf?.total).toBe(5000)
})

test('many changes in a row are one question a second, about the rows in sight', async () => {
  const { desk, asked } = deskWith(1000)
  const reader = createShelfReader(desk, () => {})
  reader.ask({ query: '', sort })
  await settle()
  reader.see(0, 14)
  for (let change = 0; change < 30; change++) {
    reader.refresh()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(asked.length).toBeLessThanOrEqual(1 + 4)
})

test('rows that say the same as before are the very same, so that they are not drawn again', async () => {
  const { desk } = deskWith(10)
  const reader = createShelfReader(desk, () => {})
  reader.ask({ query: '', sort })
  await settle()
  const before = reader.store.getState().shelf
  reader.refresh()
  await settle()
  const after = reader.store.getState().shelf
  expect(after).not.toBe(before)
  expect(before && after && rowAt(after, 3) === rowAt(before, 3)).toBe(true)
})

test('a stretch of rows is told by its paths only where all were fetched', async () => {
  const { desk } = deskWith(1000)
  const reader = createShelfReader(desk, () => {})
  reader.ask({ query: '', sort })
  await settle()
  const { shelf } = reader.store.getState()
  expect(shelf && pathsBetween(shelf, 4, 2)).toEqual(['/2', '/3', '/4'])
  expect(shelf && pathsBetween(shelf, 2, PAGE)).toBeNull()
})
