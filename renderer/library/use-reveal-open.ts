import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useWorkbench } from '../app/workbench/use-workbench.tsx'
import { shownPath, shownSession, type WorkbenchState } from '../app/workbench/workbench.ts'
import { fetchedPlace, rowAt, type Shelf } from './shelf/shelf.ts'
import type { ShelfReader } from './shelf/shelf-reader.ts'

interface Options {
  shelf: Shelf
  rows: Virtualizer<HTMLDivElement, Element>
  wanted: string | null
  placeOf: ShelfReader['placeOf']
}

/** An article that was just made comes into the list a moment later; one that a search leaves out never does. */
const TRIES = 5

/**
 * Scrolls to the open article: when it is opened from elsewhere, and when its own headline gives it another place in the list, as the
 * first words of a new one do. Otherwise the list stays where the person left it.
 */
export function useRevealOpen({ shelf, rows, wanted, placeOf }: Options): void {
  const { store } = useWorkbench()
  const last = useRef({ wanted, headline: headlineIn(shelf, wanted), tries: 0 })
  useEffect(() => {
    const now = last.current
    const headline = headlineIn(shelf, wanted) ?? headlineOnPage(store.getState(), wanted)
    if (wanted !== now.wanted || (now.headline !== null && headline !== now.headline)) now.tries = TRIES
    now.wanted = wanted
    now.headline = headline
    if (wanted === null || now.tries === 0) return
    now.tries--
    let isOver = false
    void placeOf(wanted).then(place => {
      if (isOver || place === null) return
      // A place among rows that were not fetched is the desk's of this moment, perhaps of the headline before: it is looked up again.
      if (fetchedPlace(shelf, wanted) !== null) now.tries = 0
      rows.scrollToIndex(place, { align: 'auto' })
    })
    return () => {
      isOver = true
    }
  }, [store, shelf, rows, wanted, placeOf])
}

function headlineIn(shelf: Shelf, path: string | null): string | null {
  const place = path === null ? null : fetchedPlace(shelf, path)
  return place === null ? null : (rowAt(shelf, place)?.headline.trim() ?? null)
}

function headlineOnPage(state: WorkbenchState, path: string | null): string | null {
  const session = shownPath(state) === path ? shownSession(state) : null
  return session?.store.getState().article.headline.trim() ?? null
}
