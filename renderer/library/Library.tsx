import { FileDown, Plus, Trash2 } from 'lucide-react'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { runCommand, shortcutOf } from '../app/commands/commands.ts'
import { printShortcut } from '../app/commands/shortcut.ts'
import { Button } from '../app/ui/button.tsx'
import { EmptyState } from '../app/ui/empty-state.tsx'
import { showProblem } from '../app/ui/toast.tsx'
import { useWorkbench, useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { ArticleList } from './ArticleList.tsx'
import { jobs } from './bulk/job-store.ts'
import type { SelectionBarProps } from './bulk/SelectionBar.tsx'
import { IndexProgress } from './IndexProgress.tsx'
import { LibraryHead } from './LibraryHead.tsx'
import { chosenCount, whichOf } from './selection/selection.ts'
import { createSelector, type Selector } from './selection/selector.ts'
import type { Asked } from './shelf/shelf.ts'
import { useShelf } from './shelf/use-shelf.ts'
import { useOrder } from './views/use-order.ts'
import { hasOpenPhrase, hasWords, printSort } from './views/views.ts'
import './library.css'

const TrashView = lazy(() => import('./TrashView.tsx'))
const SelectionBar = lazy(() => import('./bulk/SelectionBar.tsx'))
const viewDialogs = () => import('./views/ViewsDialog.tsx')
const SaveViewDialog = lazy(async () => ({ default: (await viewDialogs()).SaveViewDialog }))
const ArrangeViewsDialog = lazy(async () => ({ default: (await viewDialogs()).ArrangeViewsDialog }))

/** The left column: search, views, the list of articles, and the way to the trash. */
export function Library() {
  const newsroom = useWorkbenchState(state => state.desk.workspace)
  const [trash, setTrash] = useState(false)
  if (!newsroom) return <NoNewsroom />
  if (trash)
    return (
      <Suspense fallback={null}>
        <TrashView onBack={() => setTrash(false)} />
      </Suspense>
    )
  return <ShelfView key={newsroom.folder} onTrash={() => setTrash(true)} />
}

type Asks = 'save' | 'arrange' | null

function ShelfView({ onTrash }: { onTrash: () => void }) {
  const workbench = useWorkbench()
  const order = useOrder()
  const asked = useMemo(
    () => ({ query: order.query.trim().slice(0, 1000), sort: order.sort }),
    [order.query, order.sort],
  )
  const found = useShelf(asked)
  const { shelf, answered, problem, reader } = found
  const [selector] = useState(() =>
    createSelector(workbench.desk, reader.store, showProblem, () => workbench.store.getState().wanted),
  )
  // Nothing may be chosen that nobody sees: another query begins anew.
  useEffect(() => selector.clear, [selector, asked.query])
  const [asks, setAsks] = useState<Asks>(null)
  const list = useRef<HTMLDivElement>(null)
  const toList = (): void =>
    list.current?.querySelector<HTMLElement>('.article-row-open[tabindex="0"]')?.focus()
  return (
    <>
      <h2 className="visually-hidden">Library</h2>
      <LibraryHead
        query={order.query}
        sort={order.sort}
        found={answered?.query === asked.query ? shelf : null}
        problem={problem}
        onQuery={order.setQuery}
        onView={order.apply}
        onSort={order.setSort}
        onSave={() => setAsks('save')}
        onArrange={() => setAsks('arrange')}
        onLeave={toList}
      />
      {/* What an earlier query found stays in sight under one that cannot be meant, but is no answer to it. */}
      <div className={`library-list ${problem ? 'is-of-before' : ''}`} inert={Boolean(problem)} ref={list}>
        <Found asked={asked} found={found} selector={selector} />
      </div>
      <IndexProgress />
      <Below query={asked.query} total={shelf?.total ?? 0} selector={selector} />
      <div className="library-foot">
        <Button variant="quiet" size="small" icon={Trash2} onPress={onTrash}>
          Trash
        </Button>
      </div>
      <ViewDialogs asks={asks} view={asked} onClose={() => setAsks(null)} />
    </>
  )
}

interface FoundProps {
  asked: Asked
  found: ReturnType<typeof useShelf>
  selector: Selector
}

/** The articles that were found, or what is to be said where there are none. */
function Found({ asked, found: { shelf, answered, problem, reader }, selector }: FoundProps) {
  const workbench = useWorkbench()
  const trashChosen = (): void => {
    const which = whichOf(selector.store.getState(), asked.query)
    selector.clear()
    void import('./bulk/run-bulk.ts').then(({ runBulk }) => runBulk(workbench, which, { do: 'trash' }))
  }
  if (problem && !shelf?.total) return null
  if (shelf === null) return <ListSkeleton />
  if (shelf.total === 0) return <NothingHere query={answered?.query ?? ''} />
  return (
    <ArticleList
      key={`${answered?.query} ${printSort(asked.sort)}`}
      shelf={shelf}
      isByCreation={asked.sort.by === 'created'}
      selector={selector}
      onSee={reader.see}
      placeOf={reader.placeOf}
      onTrashChosen={trashChosen}
    />
  )
}

/** What can be done with chosen articles. Fetched once some are. */
function Below({ query, total, selector }: SelectionBarProps) {
  const selection = useStore(selector.store)
  const isWorking = useStore(jobs, state => state.running !== null || state.outcome !== null)
  if (!isWorking && chosenCount(selection, total) === 0) return null
  return (
    <Suspense fallback={null}>
      <SelectionBar query={query} total={total} selector={selector} />
    </Suspense>
  )
}

interface ViewDialogsProps {
  asks: Asks
  view: Asked
  onClose: () => void
}

const ViewDialogs = ({ asks, view, onClose }: ViewDialogsProps) => (
  <Suspense fallback={null}>
    {asks === 'save' && <SaveViewDialog view={view} onClose={onClose} />}
    {asks === 'arrange' && <ArrangeViewsDialog onClose={onClose} />}
  </Suspense>
)

function NothingHere({ query }: { query: string }) {
  const workbench = useWorkbench()
  if (hasOpenPhrase(query))
    return (
      <EmptyState title="The quotation mark has no end yet">
        All that follows it is looked for as words in a row, and no article has them. Put another quotation
        mark after the phrase, or take this one out.
      </EmptyState>
    )
  if (query !== '')
    return (
      <EmptyState title={hasWords(query) ? notFound(query) : 'No article in this view'}>
        {hasWords(query)
          ? 'The search looks at headlines, standfirsts, bylines, speakers, tags and every word of the text. The question mark beside the field says what else can be asked.'
          : 'Empty the search field to see the whole library.'}
      </EmptyState>
    )
  return (
    <EmptyState
      title="The library is empty"
      action={
        <>
          <Button icon={Plus} onPress={() => runCommand(workbench, 'new-article')}>
            Write the first article
          </Button>
          <Button variant="quiet" icon={FileDown} onPress={() => runCommand(workbench, 'import')}>
            Bring in a wire story
          </Button>
        </>
      }
    >
      Articles are plain files in the newsroom’s folder. Start one with{' '}
      {printShortcut(shortcutOf('new-article') ?? '')}, or import wire copy from a file or the clipboard.
    </EmptyState>
  )
}

function NoNewsroom() {
  const workbench = useWorkbench()
  return (
    <EmptyState
      title="No newsroom is open"
      action={<Button onPress={() => runCommand(workbench, 'open-newsroom')}>Open a newsroom</Button>}
    >
      A newsroom is a folder with your articles and pictures. Open one, or create your own.
    </EmptyState>
  )
}

const ListSkeleton = () => (
  <div className="list-skeleton" aria-hidden>
    {[0, 1, 2, 3, 4].map(row => (
      <div key={row} />
    ))}
  </div>
)

/** Within quotation marks only what has none of its own. */
const notFound = (query: string): string =>
  query.includes('"') ? 'No article is like that' : `No article has “${query}”`
