import { FileDown, Plus, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { runCommand, shortcutOf } from '../app/commands/commands.ts'
import { printShortcut } from '../app/commands/shortcut.ts'
import { Button, EmptyState } from '../app/ui/index.ts'
import { useWorkbench, useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { ArticleList } from './ArticleList.tsx'
import { type Filter, filtered } from './filters.ts'
import { IndexProgress } from './IndexProgress.tsx'
import { LibraryHead } from './LibraryHead.tsx'
import { TrashView } from './TrashView.tsx'
import { useSearch } from './use-search.ts'
import './library.css'

/** The left column: search, views, the list of articles, and the way to the trash. */
export function Library() {
  const newsroom = useWorkbenchState(state => state.desk.workspace)
  const [trash, setTrash] = useState(false)
  if (!newsroom) return <NoNewsroom />
  if (trash) return <TrashView onBack={() => setTrash(false)} />
  return <Shelf key={newsroom.folder} onTrash={() => setTrash(true)} />
}

function Shelf({ onTrash }: { onTrash: () => void }) {
  const articles = useWorkbenchState(state => state.articles)
  const name = useWorkbenchState(state => state.desk.preferences.name)
  const [words, setWords] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const list = useRef<HTMLDivElement>(null)
  const { hits, problem } = useSearch(words)
  const shown = hits ?? filtered(articles ?? [], filter, name)
  const toList = (): void =>
    list.current?.querySelector<HTMLElement>('.article-row-open[tabindex="0"]')?.focus()

  return (
    <>
      <h2 className="visually-hidden">Library</h2>
      <LibraryHead
        articles={articles}
        hits={hits}
        words={words}
        problem={problem}
        onWords={setWords}
        filter={filter}
        onFilter={setFilter}
        onLeave={toList}
      />
      <div className="library-list" ref={list}>
        {articles === null ? (
          <ListSkeleton />
        ) : shown.length > 0 ? (
          <ArticleList articles={shown} />
        ) : (
          <NothingHere searched={hits !== null ? words.trim() : ''} any={articles.length > 0} />
        )}
      </div>
      <IndexProgress />
      <div className="library-foot">
        <Button variant="quiet" size="small" icon={Trash2} onPress={onTrash}>
          Trash
        </Button>
      </div>
    </>
  )
}

function NothingHere({ searched, any }: { searched: string; any: boolean }) {
  const workbench = useWorkbench()
  if (searched)
    return (
      <EmptyState title={`No article has “${searched}”`}>
        The search looks at headlines, standfirsts, bylines, speakers, tags and every word of the text. “Words
        in quotation marks” must stand together, -words must not occur, and filters narrow it down:
        status:ready, section:City, tag:trams, by:name, quote:unverified, has:ads, lang:de, after:2026-01-01.
      </EmptyState>
    )
  if (any)
    return <EmptyState title="No article in this view">Choose “All” to see the whole library.</EmptyState>
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
