import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem } from '../../../article/result.ts'
import type { Desk, Results } from '../../../electron/contract.ts'
import { type Asked, keepSameRows, PAGE, pagesOf, type Shelf } from './shelf.ts'

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

/** Reads what a query finds, in an order, as it comes into sight. */
export interface ShelfReader {
  store: StoreApi<ShelfState>
  ask(asked: Asked): void
  /** Says which rows are in sight. */
  see(first: number, last: number): void
  /** Articles have changed: what is in sight is asked for again. */
  refresh(): void
  stop(): void
}

/** @param report told of what fails besides queries that cannot be meant */
export function createShelfReader(desk: Pick<Desk, 'call'>, report: (problem: Problem) => void): ShelfReader {
  const store = createStore<ShelfState>(() => ({ shelf: null, answered: null, problem: undefined }))
  let asked: Asked | null = null
  let sight = { first: 0, last: 0 }
  /** Goes up with every new question: answers to older ones are dropped. */
  let round = 0
  let settling: ReturnType<typeof setTimeout> | undefined
  let resting: ReturnType<typeof setTimeout> | undefined
  let counting: ReturnType<typeof setTimeout> | undefined
  let refreshedAt = Number.NEGATIVE_INFINITY

  /** Fetches pages; `anew` in place of all that is there. */
  async function fetchPages(pages: number[], anew: boolean): Promise<void> {
    if (!asked) return
    const { query, sort } = asked
    if (anew) {
      round++
      clearTimeout(counting)
    }
    const mine = round
    for (const page of pages) {
      const result = await desk.call('library.page', { query, sort, from: page * PAGE, limit: PAGE })
      if (mine !== round) return
      if (!result.ok) {
        if (result.error.code === 'search/query') store.setState({ problem: result.error.message })
        else report(result.error)
        return
      }
      show(page, result.value, anew && page === pages[0])
    }
    if (anew && store.getState().shelf?.isCounted === false)
      counting = setTimeout(() => void countAll(query, mine), COUNTED_AFTER)
  }

  /** Puts a page beside those that are there, or in place of them all. */
  function show(page: number, { rows, total, isCounted }: Results['library.page'], isFirst: boolean): void {
    if (!asked) return
    const { shelf: before, answered } = store.getState()
    const kept = isFirst ? [] : (before?.pages ?? [])
    const pages = new Map([...kept, [page, keepSameRows(before, rows)] as const])
    // What was counted for the same query stays until it is counted again.
    const known = !isCounted && before && answered?.query === asked.query ? before : null
    const shelf = {
      pages,
      total: Math.max(total, known?.total ?? 0),
      isCounted: isCounted || (!isFirst && known?.isCounted === true),
    }
    store.setState({ shelf, answered: asked, problem: undefined })
  }

  async function countAll(query: string, mine: number): Promise<void> {
    const result = await desk.call('library.count', { queries: [query] })
    const { shelf } = store.getState()
    if (mine !== round || !shelf) return
    if (!result.ok) return report(result.error)
    const [total] = result.value
    if (typeof total === 'number') store.setState({ shelf: { ...shelf, total, isCounted: true } })
  }

  function refreshNow(): void {
    refreshedAt = performance.now()
    resting = undefined
    void fetchPages(pagesOf(sight.first, sight.last), true)
  }

  return {
    store,
    ask(next) {
      asked = next
      sight = { first: 0, last: 0 }
      clearTimeout(settling)
      void fetchPages([0], true)
    },
    see(first, last) {
      sight = { first, last }
      clearTimeout(settling)
      const { shelf } = store.getState()
      const missing = pagesOf(first, last).filter(page => !shelf?.pages.has(page))
      if (missing.length > 0) settling = setTimeout(() => void fetchPages(missing, false), SETTLES)
    },
    refresh() {
      // What was not read yet needs no reading anew.
      if (!store.getState().answered) return
      resting ??= setTimeout(refreshNow, Math.max(0, refreshedAt + REST - performance.now()))
    },
    stop() {
      round++
      clearTimeout(counting)
      clearTimeout(settling)
      clearTimeout(resting)
    },
  }
}
