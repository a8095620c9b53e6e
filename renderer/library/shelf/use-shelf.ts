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
  const isOpen = articles !== null
  useEffect(() => reader.stop, [reader])
  useEffect(() => {
    if (isOpen) reader.ask(asked)
  }, [reader, asked, isOpen])
  useEffect(() => {
    if (articles) reader.refresh()
  }, [reader, articles])
  return { ...useStore(reader.store), reader }
}
