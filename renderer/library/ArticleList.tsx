import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { ArticleSummary, SearchHit } from '../../electron/contract.ts'
import { useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { ArticleRow } from './ArticleRow.tsx'
import { useNow } from './use-now.ts'
import { useRowFocus } from './use-row-focus.ts'

/** Pixels of a row with a headline of two lines; the true height is measured once it is drawn. */
const USUAL_ROW = 74

/** The list of articles. Only the rows in sight exist, so a library of 100,000 scrolls like one of ten. */
export function ArticleList({ articles }: { articles: (ArticleSummary | SearchHit)[] }) {
  const wanted = useWorkbenchState(state => state.wanted)
  const scroller = useRef<HTMLDivElement>(null)
  const now = useNow()
  const rows = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    getItemKey: index => articles[index]?.path ?? index,
    estimateSize: () => USUAL_ROW,
    overscan: 8,
  })
  const { stop, onKeyDown, onFocus } = useRowFocus({ articles, rows, scroller })

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
