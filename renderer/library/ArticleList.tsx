import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { ArticleRow } from './ArticleRow.tsx'
import { chosenCount, isChosen } from './selection/selection.ts'
import type { Selector } from './selection/selector.ts'
import { rowAt, type Shelf } from './shelf/shelf.ts'
import type { ShelfReader } from './shelf/shelf-reader.ts'
import { useNow } from './use-now.ts'
import { useRevealOpen } from './use-reveal-open.ts'
import { useRowFocus } from './use-row-focus.ts'

/** Pixels of a row with a headline of two lines; the true height is measured once it is drawn. */
const USUAL_ROW = 74

export interface ArticleListProps {
  shelf: Shelf
  /** Whether the list is ordered by when stories were begun: then rows say that instead of the last change. */
  isByCreation: boolean
  selector: Selector
  /** Told which rows are in sight. */
  onSee: (first: number, last: number) => void
  /** Where an article stands in the list. */
  placeOf: ShelfReader['placeOf']
  /** Moves all that is chosen to the trash. */
  onTrashChosen: () => void
}

/** The rows in sight and a little beyond, by their places. Says which they are whenever that or the shelf changes. */
function useRowsInSight(
  { shelf, onSee, placeOf }: ArticleListProps,
  scroller: RefObject<HTMLDivElement | null>,
  wanted: string | null,
) {
  const rows = useVirtualizer({
    count: shelf.total,
    getScrollElement: () => scroller.current,
    getItemKey: index => rowAt(shelf, index)?.path ?? index,
    estimateSize: () => USUAL_ROW,
    overscan: 8,
  })
  const shown = rows.getVirtualItems()
  const first = shown[0]?.index ?? 0
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => onSee(first, last), [onSee, first, last, shelf])
  useRevealOpen({ shelf, rows, wanted, placeOf })
  return { rows, shown }
}

/** The list of articles. Only the rows in sight exist, so a library of 100,000 scrolls like one of ten. */
export function ArticleList(props: ArticleListProps) {
  const { shelf, isByCreation, selector, onTrashChosen } = props
  const wanted = useWorkbenchState(state => state.wanted)
  const scroller = useRef<HTMLDivElement>(null)
  const now = useNow()
  const { rows, shown } = useRowsInSight(props, scroller, wanted)
  const { stop, onKeyDown, onFocus } = useRowFocus({ shelf, rows, scroller, selector, onTrashChosen })
  const selection = useStore(selector.store)
  return (
    <div
      ref={scroller}
      className={`article-scroller ${chosenCount(selection, shelf.total) > 0 ? 'is-choosing' : ''}`}
    >
      <div role="presentation" onKeyDown={onKeyDown} onFocus={onFocus}>
        <ul aria-label="Articles" className="article-list" style={{ height: rows.getTotalSize() }}>
          {shown.map(({ index, key, start }) => {
            const article = rowAt(shelf, index)
            return (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={shelf.total}
                aria-posinset={index + 1}
                style={{ top: start }}
              >
                {article ? (
                  <ArticleRow
                    article={article}
                    index={index}
                    now={now}
                    isByCreation={isByCreation}
                    isOpen={article.path === wanted}
                    isStop={index === stop}
                    isChosen={isChosen(selection, article.path)}
                    onToggle={selector.toggle}
                    onExtend={selector.extend}
                  />
                ) : (
                  <div className="article-row-coming" />
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
