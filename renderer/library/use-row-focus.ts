import type { Virtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import { trashArticle } from '../app/workbench/article-actions.ts'
import { useWorkbench } from '../app/workbench/use-workbench.tsx'
import { showDialog } from '../app/workbench/workbench.ts'
import { chosenCount, isChosen } from './selection/selection.ts'
import type { Selector } from './selection/selector.ts'
import { rowAt, type Shelf } from './shelf/shelf.ts'

const PAGE_STEP = 8

interface RowFocusOptions {
  shelf: Shelf
  rows: Virtualizer<HTMLDivElement, Element>
  scroller: RefObject<HTMLDivElement | null>
  selector: Selector
  onTrashChosen: () => void
}

/**
 * Moves through the list by keyboard: Tab stops at one row, arrows go to the others, with Shift choosing on the way. Space chooses
 * or lets go, Ctrl+A chooses all, Escape none; F2 renames, Delete moves to the trash.
 */
export function useRowFocus({ shelf, rows, scroller, selector, onTrashChosen }: RowFocusOptions) {
  const workbench = useWorkbench()
  const [focusAt, setFocusAt] = useState(() => openPlace(shelf, workbench.store.getState().wanted))
  const stop = Math.max(0, Math.min(focusAt, shelf.total - 1))

  function focusRow(index: number): number {
    const next = Math.max(0, Math.min(shelf.total - 1, index))
    setFocusAt(next)
    rows.scrollToIndex(next, { align: 'auto' })
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] .article-row-open`)?.focus(),
    )
    return next
  }

  function move(to: number, isChoosing: boolean): void {
    if (isChoosing && chosenCount(selector.store.getState(), shelf.total) === 0) selector.toggle(stop)
    const next = focusRow(to)
    if (isChoosing) void selector.extend(next)
  }

  function remove(): void {
    const path = rowAt(shelf, stop)?.path
    if (!path) return
    if (isChosen(selector.store.getState(), path)) onTrashChosen()
    else void trashArticle(workbench, path)
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Keys in a row's menu come by here too, but are the menu's own.
    if (!(event.target instanceof Element && event.target.matches('.article-row-open, .row-check'))) return
    const path = rowAt(shelf, stop)?.path
    const to = leadsTo(event.key, stop, shelf.total)
    const isMod = event.ctrlKey || event.metaKey
    if (to !== undefined) move(to, event.shiftKey)
    else if (event.key === ' ') selector.toggle(stop)
    else if (isMod && event.key.toLowerCase() === 'a') selector.chooseAll()
    else if (event.key === 'Escape' && chosenCount(selector.store.getState(), shelf.total) > 0)
      selector.clear()
    else if (event.key === 'Delete') remove()
    else if (event.key === 'F2' && path) showDialog(workbench, { kind: 'rename', path })
    else return
    event.preventDefault()
  }

  function onFocus(event: FocusEvent): void {
    const row = event.target.closest<HTMLElement>('[data-index]')
    if (row) setFocusAt(Number(row.dataset.index))
  }

  return { stop, onKeyDown, onFocus }
}

/** The place that a key leads to, which may lie beyond the list; undefined for keys that lead nowhere. */
function leadsTo(key: string, from: number, total: number): number | undefined {
  const places: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE_STEP,
    PageUp: from - PAGE_STEP,
    Home: 0,
    End: total - 1,
  }
  return places[key]
}

/** Where the open article stands among the rows that were fetched; else the first row. */
function openPlace(shelf: Shelf, wanted: string | null): number {
  for (let index = 0; wanted !== null && index < shelf.total; index++) {
    const row = rowAt(shelf, index)
    if (!row) return 0
    if (row.path === wanted) return index
  }
  return 0
}
