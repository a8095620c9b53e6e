import type { Virtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import type { ArticleSummary } from '../../electron/contract.ts'
import { trashArticle } from '../app/workbench/article-actions.ts'
import { useWorkbench } from '../app/workbench/use-workbench.tsx'
import { showDialog } from '../app/workbench/workbench.ts'

const PAGE = 8

interface RowFocusOptions {
  articles: ArticleSummary[]
  rows: Virtualizer<HTMLDivElement, Element>
  scroller: RefObject<HTMLDivElement | null>
}

/** Moves through the list by keyboard: Tab stops at one row, arrows go to the others, F2 renames, Delete moves to the trash. */
export function useRowFocus({ articles, rows, scroller }: RowFocusOptions) {
  const workbench = useWorkbench()
  const [focusAt, setFocusAt] = useState(() => {
    const { wanted } = workbench.store.getState()
    return Math.max(0, wanted === null ? 0 : articles.findIndex(article => article.path === wanted))
  })
  const stop = Math.min(focusAt, articles.length - 1)

  function focusRow(index: number): void {
    const next = Math.max(0, Math.min(articles.length - 1, index))
    setFocusAt(next)
    rows.scrollToIndex(next, { align: 'auto' })
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] .article-row-open`)?.focus(),
    )
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Keys in a row's menu come by here too, but are the menu's own.
    if (!(event.target instanceof Element && event.target.matches('.article-row-open'))) return
    const path = articles[stop]?.path
    const moves: Record<string, number> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      PageDown: stop + PAGE,
      PageUp: stop - PAGE,
      Home: 0,
      End: articles.length - 1,
    }
    const move = moves[event.key]
    if (move !== undefined) focusRow(move)
    else if (event.key === 'Delete' && path) void trashArticle(workbench, path)
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
