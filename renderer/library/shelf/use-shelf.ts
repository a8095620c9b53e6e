import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { showProblem } from '../../app/ui/toast.tsx'
import { useWorkbench, useWorkbenchState } from '../../app/workbench/use-workbench.tsx'
import type { Asked } from './shelf.ts'
import { createShelfReader, type ShelfReader, type ShelfState } from './shelf-reader.ts'

/** What a query finds, in an order, fetched as it comes into sight and again when articles change. */
export function useShelf(asked: Asked): ShelfState & { reader: ShelfReader } {
  const { desk } = useWorkbench()
  const articles = useWorkbenchState(state => state.articles)
  const [reader] = useState(() => createShelfReader(desk, showProblem))
  useEffect(() => reader.stop, [reader])
  // At once: in a large library the names of all articles are a long time coming.
  useEffect(() => reader.ask(asked), [reader, asked])
  useEffect(() => {
    if (articles) reader.refresh()
  }, [reader, articles])
  return { ...useStore(reader.store), reader }
}
