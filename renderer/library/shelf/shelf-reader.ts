import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem } from '../../../article/result.ts'
import type { Desk, Results } from '../../../electron/contract.ts'
import { type Asked, fetchedPlace, keepSameRows, PAGE, pagesOf, type Shelf } from './shelf.ts'

/** After a change of the articles the list is asked for again at once, and then at most so often. Milliseconds. */
const REST = 1000
/** Milliseconds a scrolling list must stand before what came into sight is asked for. */
const SETTLES = 40
/** Milliseconds a search must stand before all that it finds is counted, where that is not known at once. */
const COUNTED_AFTER = 250

export interface ShelfState {
  /** Null until the desk has answered. While something else is asked for, what was found before stays. */
  shelf: Shelf | null
  /** What `shelf` is the answer to. */
  answered: Asked | null
  /** What is wrong with the query, as a sentence. */
  problem: string | undefined
}

/** So many articles are looked through for the place of one: a newsroom's year, and little work. */
const LOOKED_THROUGH = 2000

/** Reads what a query finds, in an order, as it comes into sight. */
export interface ShelfReader {
  store: StoreApi<ShelfState>
  ask(asked: Asked): void
  /** Says which rows are in sight. */
  see(first: number, last: number): void
  /** Where an article stands in what was found; null where it is not among the first `LOOKED_THROUGH`. */
  placeOf(path: string): Promise<number | null>
  /** Articles have changed: what is in sight is asked for again. */
  refresh(): void
  stop(): void
}

type Timer = ReturnType<typeof setTimeout> | undefined

/** What lives as long as the list is looked at. */
interface Reading {
  desk: Pick<Desk, 'call'>
  report: (problem: Problem) => void
  store: StoreApi<ShelfState>
  asked: Asked | null
  sight: { first: number; last: number }
  /** Goes up with every new question: answers to older ones are dropped. */
  round: number
  refreshedAt: number
  settling?: Timer
  resting?: Timer
  counting?: Timer
}

/** @param report told of what fails besides queries that cannot be meant */
export function createShelfReader(desk: Pick<Desk, 'call'>, report: (problem: Problem) => void): ShelfReader {
  const store = createStore<ShelfState>(() => ({ shelf: null, answered: null, problem: undefined }))
  const reading: Reading = {
    desk,
    report,
    store,
    asked: null,
    sight: { first: 0, last: 0 },
    round: 0,
    refreshedAt: Number.NEGATIVE_INFINITY,
  }
  return {
    store,
    ask(next) {
      reading.asked = next
      reading.sight = { first: 0, last: 0 }
      clearTimeout(reading.settling)
      void fetchPages(reading, [0], true)
    },
    see(first, last) {
      reading.sight = { first, last }
      clearTimeout(reading.settling)
      const { shelf } = store.getState()
      const missing = pagesOf(first, last).filter(page => !shelf?.pages.has(page))
      if (missing.length > 0)
        reading.settling = setTimeout(() => void fetchPages(reading, missing, false), SETTLES)
    },
    async placeOf(path) {
      const { shelf, answered } = store.getState()
      if (!shelf || !answered) return null
      const fetched = fetchedPlace(shelf, path)
      if (fetched !== null) return fetched
      const found = await desk.call('library.paths', { ...answered, from: 0, limit: LOOKED_THROUGH })
      const place = found.ok ? found.value.indexOf(path) : -1
      return place < 0 ? null : place
    },
    refresh() {
      // What was not read yet needs no reading anew.
      if (!store.getState().answered) return
      const rest = Math.max(0, reading.refreshedAt + REST - performance.now())
      reading.resting ??= setTimeout(() => refreshNow(reading), rest)
    },
    stop() {
      reading.round++
      clearTimeout(reading.counting)
      clearTimeout(reading.settling)
      clearTimeout(reading.resting)
    },
  }
}

/** Fetches pages; `anew` in place of all that is there. */
async function fetchPages(reading: Reading, pages: number[], anew: boolean): Promise<void> {
  const { desk, report, store, asked } = reading
  if (!asked) return
  if (anew) {
    reading.round++
    clearTimeout(reading.counting)
  }
  const mine = reading.round
  for (const page of pages) {
    const result = await desk.call('library.page', { ...asked, from: page * PAGE, limit: PAGE })
    if (mine !== reading.round) return
    if (!result.ok) {
      if (result.error.code === 'search/query') store.setState({ problem: result.error.message })
      else report(result.error)
      return
    }
    store.setState(before => withPage(before, asked, page, result.value, anew && page === pages[0]))
  }
  if (anew && store.getState().shelf?.isCounted === false)
    reading.counting = setTimeout(() => void countAll(reading, asked.query), COUNTED_AFTER)
}

/** A page beside those that are there, or in place of them all where it is the first of a new answer. */
function withPage(
  { shelf: before, answered }: ShelfState,
  asked: Asked,
  page: number,
  { rows, total, isCounted }: Results['library.page'],
  isFirst: boolean,
): ShelfState {
  const kept = isFirst ? [] : (before?.pages ?? [])
  const pages = new Map([...kept, [page, keepSameRows(before, rows)] as const])
  // What was counted for the same query stays until it is counted again.
  const known = !isCounted && before && answered?.query === asked.query ? before : null
  const shelf = {
    pages,
    total: Math.max(total, known?.total ?? 0),
    isCounted: isCounted || (!isFirst && known?.isCounted === true),
  }
  return { shelf, answered: asked, problem: undefined }
}

async function countAll(reading: Reading, query: string): Promise<void> {
  const mine = reading.round
  const result = await reading.desk.call('library.count', { queries: [query] })
  const { shelf } = reading.store.getState()
  if (mine !== reading.round || !shelf) return
  if (!result.ok) return reading.report(result.error)
  const [total] = result.value
  if (typeof total === 'number') reading.store.setState({ shelf: { ...shelf, total, isCounted: true } })
}

/** Asks again for what is in sight. */
function refreshNow(reading: Reading): void {
  reading.refreshedAt = performance.now()
  reading.resting = undefined
  void fetchPages(reading, pagesOf(reading.sight.first, reading.sight.last), true)
}
