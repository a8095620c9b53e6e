import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { done } from '../../../article/result.ts'
import type { Desk, SearchHit } from '../../../electron/contract.ts'
import { PAGE } from '../shelf/shelf.ts'
import type { ShelfState } from '../shelf/shelf-reader.ts'
import {
  chosenCount,
  EVERYTHING,
  isChosen,
  NONE,
  type Selection,
  toggled,
  whichOf,
  withChosen,
} from './selection.ts'
import { createSelector } from './selector.ts'

const PATHS = ['tram', 'ferry', 'flood', 'gulls', 'nets']

test('all but a few are told by the query and the few, whatever the number', () => {
  const selection = withChosen(EVERYTHING, ['tram', 'ferry'], false)
  expect(chosenCount(selection, 100_000)).toBe(99_998)
  expect(whichOf(selection, 'status:ready')).toEqual({ query: 'status:ready', except: ['tram', 'ferry'] })
})

test('choosing and letting go is the same for some and for all but some', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...PATHS), fc.boolean()))
  fc.assert(
    fc.property(fc.constantFrom<Selection>(NONE, EVERYTHING), steps, (start, taken) => {
      const expected = new Set(start.all ? PATHS : [])
      let selection = start
      for (const [path, isIn] of taken) {
        selection = withChosen(selection, [path], isIn)
        if (isIn) expected.add(path)
        else expected.delete(path)
      }
      expect(PATHS.filter(path => isChosen(selection, path))).toEqual(
        PATHS.filter(path => expected.has(path)),
      )
      expect(chosenCount(selection, PATHS.length)).toBe(expected.size)
    }),
  )
})

test('twice toggled is as before', () => {
  for (const start of [NONE, EVERYTHING]) expect(toggled(toggled(start, 'tram'), 'tram')).toEqual(start)
})

/** A list of which the first page was fetched. `later` is what it finds by the time that it is asked for all. */
function list(total: number, open: string | null = null, later?: string[]) {
  const rows = Array.from({ length: Math.min(PAGE, total) }, (_, at) => ({ path: String(at) }) as SearchHit)
  const answered = { query: 'tram', sort: { by: 'changed' as const, reversed: false } }
  const shelf = createStore<ShelfState>(() => ({
    shelf: { total, isCounted: true, pages: new Map([[0, rows]]) },
    answered,
    problem: undefined,
  }))
  const call = vi.fn(async (_: string, { from, limit }: { from: number; limit: number }) =>
    done(later?.slice(from, limit) ?? Array.from({ length: limit }, (_, at) => String(from + at))),
  )
  const selector = createSelector(
    { call: call as unknown as Desk['call'] },
    shelf,
    () => {},
    () => open,
  )
  const chosen = (): string[] => {
    const { all, ...rest } = selector.store.getState()
    return all ? ['all'] : [...('paths' in rest ? rest.paths : [])].sort((a, b) => Number(a) - Number(b))
  }
  return { selector, chosen, call }
}

test('a range goes from the last row chosen to this one, and shrinks when the other end comes back', async () => {
  const { selector, chosen } = list(10)
  selector.toggle(8)
  selector.toggle(2)
  await selector.extend(5)
  expect(chosen()).toEqual(['2', '3', '4', '5', '8'])
  await selector.extend(3)
  expect(chosen()).toEqual(['2', '3', '8'])
  await selector.extend(0)
  expect(chosen()).toEqual(['0', '1', '2', '8'])
})

test('a range that was begun nowhere begins at the open article', async () => {
  const { selector, chosen } = list(10, '1')
  await selector.extend(3)
  expect(chosen()).toEqual(['1', '2', '3'])
  await selector.extend(0)
  expect(chosen()).toEqual(['0', '1'])
})

test('a range begins at the row chosen last, whatever is open', async () => {
  const { selector, chosen } = list(10, '1')
  selector.toggle(5)
  await selector.extend(7)
  expect(chosen()).toEqual(['5', '6', '7'])
})

test('an open article that the list does not show begins no range', async () => {
  const { selector, chosen } = list(10, 'gone')
  await selector.extend(3)
  expect(chosen()).toEqual(['3'])
})

test('a range over rows that were never in sight asks the desk where they are', async () => {
  const { selector, chosen, call } = list(100_000)
  selector.toggle(3)
  await selector.extend(4999)
  expect(call).toHaveBeenCalledWith(
    'library.paths',
    expect.objectContaining({ query: 'tram', from: 3, limit: 4997 }),
  )
  expect(chosen()).toHaveLength(4997)
})

test('all are chosen without naming one', () => {
  const { selector, chosen, call } = list(100_000)
  selector.chooseAll()
  selector.toggle(2)
  expect(selector.store.getState()).toEqual({ all: true, except: new Set(['2']) })
  expect(chosen()).toEqual(['all'])
  expect(call).not.toHaveBeenCalled()
  selector.clear()
  expect(chosen()).toEqual([])
})

test('what the list still finds stays chosen, what left it does not', async () => {
  const { selector, chosen } = list(10, null, ['2', '5', '7'])
  for (const index of [1, 2, 5]) selector.toggle(index)
  await selector.keepFound()
  expect(chosen()).toEqual(['2', '5'])
  // The range began at a row that may stand elsewhere now.
  await selector.extend(6)
  expect(chosen()).toEqual(['2', '5', '6'])
})

test('a selection that is found whole is the same selection', async () => {
  const { selector } = list(10, null, ['2', '5'])
  selector.toggle(2)
  const before = selector.store.getState()
  await selector.keepFound()
  expect(selector.store.getState()).toBe(before)
})

test('all stay all as long as there is one', async () => {
  const some = list(100_000, null, ['2', '5'])
  some.selector.chooseAll()
  await some.selector.keepFound()
  expect(some.chosen()).toEqual(['all'])
  expect(some.call).toHaveBeenCalledExactlyOnceWith('library.paths', expect.objectContaining({ limit: 1 }))
  const none = list(10, null, [])
  none.selector.chooseAll()
  await none.selector.keepFound()
  expect(none.chosen()).toEqual([])
})
