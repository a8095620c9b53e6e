import { useCallback, useState } from 'react'
import type { LibraryView, Sort } from '../../../electron/contract-library.ts'
import { remember } from '../../app/workbench/preferences.ts'
import { useWorkbench } from '../../app/workbench/use-workbench.tsx'
import { hasWords, parseSort, printSort, USUAL_SORT } from './views.ts'

export interface Order {
  query: string
  /** The order that the list has now. */
  sort: Sort
  setQuery(query: string): void
  setSort(sort: Sort): void
  apply(view: LibraryView): void
}

/**
 * What the list is searched for and how it is ordered. The order of the library is a person's own and remembered; what is searched for
 * is ordered by relevance until somebody wants it otherwise, and a view may bring an order of its own.
 */
export function useOrder(): Order {
  const workbench = useWorkbench()
  const [query, setQuery] = useState('')
  const [own, setOwn] = useState<Sort>(() =>
    parseSort(workbench.store.getState().desk.preferences.layout.librarySort),
  )
  /** The order of this search or view, where it has one. */
  const [wanted, setWanted] = useState<Sort | null>(null)
  const searches = hasWords(query)
  const sort = wanted ?? (searches ? USUAL_SORT : own)

  const typed = useCallback((next: string): void => {
    setQuery(next)
    // Emptied, the field is the whole library again, in its usual order.
    if (next.trim() === '') setWanted(null)
  }, [])
  const setSort = useCallback(
    (next: Sort): void => {
      if (searches) return setWanted(next)
      setWanted(null)
      setOwn(next)
      remember(workbench, { librarySort: printSort(next) })
    },
    [workbench, searches],
  )
  const apply = useCallback((view: LibraryView): void => {
    setQuery(view.query)
    setWanted(view.sort.by === 'relevance' ? null : view.sort)
  }, [])
  return { query, sort, setQuery: typed, setSort, apply }
}
