import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem } from '../../../article/result.ts'
import type { Desk } from '../../../electron/contract.ts'
import { fetchedPlace, pathsBetween, rowAt, type Shelf } from '../shelf/shelf.ts'
import type { ShelfState } from '../shelf/shelf-reader.ts'
import { chosenAmong, EVERYTHING, NONE, type Selection, toggled, withChosen } from './selection.ts'

/** As many articles as the desk names at once. */
const MOST = 100_000

/** Chooses rows of the list. */
export interface Selector {
  store: StoreApi<Selection>
  /** Chooses the row or lets it go; ranges start from it from now on. */
  toggle(index: number): void
  /** Chooses from where the last row was chosen up to this one, in place of an earlier range from there. */
  extend(index: number): Promise<void>
  chooseAll(): void
  /** Lets go what the list does not find any more: nothing may be chosen that nobody sees. */
  keepFound(): Promise<void>
  clear(): void
}

/**
 * @param shelf what the list shows; @param report told of what fails
 * @param open the path of the open article: where a range begins while nothing is chosen
 */
export function createSelector(
  desk: Pick<Desk, 'call'>,
  shelf: StoreApi<ShelfState>,
  report: (problem: Problem) => void,
  open: () => string | null,
): Selector {
  const store = createStore<Selection>(() => NONE)
  /** Where ranges start, and what was chosen besides. */
  let anchor: { index: number; base: Selection } | null = null
  const set = (selection: Selection): void => store.setState(selection, true)
  const setAll = (selection: Selection): void => {
    anchor = null
    set(selection)
  }
  const beginning = (shelf: Shelf): number | null => {
    const path = open()
    return path === null || store.getState() !== NONE ? null : fetchedPlace(shelf, path)
  }
  return {
    store,
    toggle(index) {
      const now = shelf.getState().shelf
      const path = now && rowAt(now, index)?.path
      if (!path) return
      const base = toggled(store.getState(), path)
      anchor = { index, base }
      set(base)
    },
    async extend(index) {
      const now = shelf.getState()
      if (!now.shelf || !now.answered) return
      anchor ??= { index: beginning(now.shelf) ?? index, base: store.getState() }
      const from = anchor
      const near = pathsBetween(now.shelf, from.index, index)
      if (near) return set(withChosen(from.base, near, true))
      // Rows between were never in sight.
      const far = await desk.call('library.paths', {
        ...now.answered,
        from: Math.min(from.index, index),
        limit: Math.abs(from.index - index) + 1,
      })
      if (!far.ok) report(far.error)
      else if (anchor === from) set(withChosen(from.base, far.value, true))
    },
    chooseAll: () => setAll(EVERYTHING),
    async keepFound() {
      const { answered } = shelf.getState()
      const before = store.getState()
      if (!answered || before === NONE) return
      const found = await desk.call('library.paths', { ...answered, from: 0, limit: before.all ? 1 : MOST })
      if (!found.ok) return report(found.error)
      const now = store.getState()
      const kept = chosenAmong(now, found.value)
      if (kept !== now) setAll(kept)
    },
    clear: () => setAll(NONE),
  }
}
