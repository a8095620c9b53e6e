import { CircleHelp, Search } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { IconButton } from '../app/ui/button.tsx'
import { TextField } from '../app/ui/field.tsx'
import { useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { ViewBar, type ViewBarProps } from './views/ViewBar.tsx'

const SearchHelp = lazy(() => import('./search/SearchHelp.tsx'))
const Suggestions = lazy(() => import('./search/Suggestions.tsx'))

export interface LibraryHeadProps extends ViewBarProps {
  onQuery: (query: string) => void
  /** Called when the arrow keys leave the search box for the list. */
  onLeave: () => void
}

/** Search box and views of the library. */
export function LibraryHead(props: LibraryHeadProps) {
  const { query, problem, onQuery, onLeave } = props
  const count = useWorkbenchState(state => state.articles?.length)
  return (
    <div className="library-head">
      <div className="library-search">
        <TextField
          label="Search the library"
          hideLabel
          type="search"
          value={query}
          onChange={onQuery}
          // A filter whose value is still to come is followed by what it may be.
          error={query.endsWith(':') ? undefined : problem}
          placeholder={count === undefined ? 'Search' : `Search ${countOf(count)}`}
          leading={<Search aria-hidden size={15} />}
          onKeyDown={event => {
            if (event.key === 'ArrowDown') onLeave()
            else if (event.key === 'Escape' && query) onQuery('')
            else event.continuePropagation()
          }}
        />
        <HelpButton onTry={onQuery} />
      </div>
      {query.includes(':') && (
        <Suspense fallback={null}>
          <Suggestions query={query} onQuery={onQuery} />
        </Suspense>
      )}
      <ViewBar {...props} />
    </div>
  )
}

/** What can be searched for, with examples that can be tried. */
function HelpButton({ onTry }: { onTry: (query: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <IconButton
        ref={button}
        icon={CircleHelp}
        label="How to search"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <SearchHelp button={button} onTry={onTry} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

const countOf = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`
