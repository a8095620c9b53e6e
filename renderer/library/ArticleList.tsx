import { useVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { ArticleSummary, SearchHit } from '../../electron/contract.ts'
import { trashArticle } from '../app/workbench/article-actions.ts'
import { useWorkbench, useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { showDialog } from '../app/workbench/workbench.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { useNow } from './use-now.ts'

/** Pixels of a row with a headline of two lines; the true height is measured once it is drawn. */
const USUAL_ROW = 74
const PAGE = 8

/** The list of articles. Only the rows in sight exist, so a library of 100,000 scrolls like one of ten. */
export function ArticleList({ articles }: { articles: (ArticleSummary | SearchHit)[] }) {
  const workbench = useWorkbench()
  const wanted = useWorkbenchState(state => state.wanted)
  const scroller = useRef<HTMLDivElement>(null)
  const [focusAt, setFocusAt] = useState(() =>
    Math.max(
      articles.findIndex(article => article.path === wanted),
      0,
    ),
  )
  const stop = Math.min(focusAt, articles.length - 1)
  const now = useNow()

  const rows = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    getItemKey: index => articles[index]?.path ?? index,
    estimateSize: () => USUAL_ROW,
    overscan: 8,
  })

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
    const article = articles[stop]
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
    else if (event.key === 'Delete' && article) void trashArticle(workbench, article.path)
    else if (event.key === 'F2' && article) showDialog(workbench, { kind: 'rename', path: article.path })
    else return
    event.preventDefault()
  }

  function onFocus(event: FocusEvent): void {
    const row = event.target.closest<HTMLElement>('[data-index]')
    if (row) setFocusAt(Number(row.dataset.index))
  }

  return (
    <div ref={scroller} className="article-scroller">
      <div role="presentation" onKeyDown={onKeyDown} onFocus={onFocus}>
        <ul aria-label="Articles" className="article-list" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const article = articles[index]
            return (
              article && (
                <li
                  key={key}
                  ref={rows.measureElement}
                  data-index={index}
                  aria-setsize={articles.length}
                  aria-posinset={index + 1}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <ArticleRow
                    article={article}
                    now={now}
                    isOpen={article.path === wanted}
                    isStop={index === stop}
                  />
                </li>
              )
            )
          })}
        </ul>
      </div>
    </div>
  )
}
