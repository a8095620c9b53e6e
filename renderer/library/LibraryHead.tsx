import { CircleHelp, Search } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { DialogTrigger, Popover } from 'react-aria-components'
import { IconButton, TextField } from '../app/ui/index.ts'
import { useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { Suggestions, useSuggestions } from './search/Suggestions.tsx'
import { ViewBar, type ViewBarProps } from './views/ViewBar.tsx'

const SearchHelp = lazy(() => import('./search/SearchHelp.tsx'))

export interface LibraryHeadProps extends ViewBarProps {
  /** What is wrong with the query. */
  problem: string | undefined
  onQuery: (query: string) => void
  /** Called when the arrow keys leave the search box for the list. */
  onLeave: () => void
}

/** Search box and views of the library. */
export function LibraryHead(props: LibraryHeadProps) {
  const { query, problem, onQuery, onLeave } = props
  // While a filter's values are offered, it need not be said that one is missing.
  const offered = useSuggestions(query)
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
          error={offered.length > 0 ? undefined : problem}
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
      <Suggestions offered={offered} onQuery={onQuery} />
      <ViewBar {...props} />
    </div>
  )
}

/** What can be searched for, with examples that can be tried. */
function HelpButton({ onTry }: { onTry: (query: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton icon={CircleHelp} label="How to search" />
      <Popover className="ui-popover search-help-popover" placement="bottom start" offset={4}>
        <Suspense fallback={null}>
          <SearchHelp
            onTry={query => {
              setOpen(false)
              onTry(query)
            }}
          />
        </Suspense>
      </Popover>
    </DialogTrigger>
  )
}

const countOf = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`
