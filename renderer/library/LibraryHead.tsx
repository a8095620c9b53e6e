import { Search } from 'lucide-react'
import type { ArticleSummary, SearchHit } from '../../electron/contract.ts'
import { TextField, ToggleGroup } from '../app/ui/index.ts'
import { useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { type Filter, filterChoices } from './filters.ts'
import { SHOWN_HITS } from './use-search.ts'

export interface LibraryHeadProps {
  articles: ArticleSummary[] | null
  hits: SearchHit[] | null
  words: string
  /** What is wrong with the words as a query. */
  problem: string | undefined
  onWords: (words: string) => void
  filter: Filter
  onFilter: (filter: Filter) => void
  /** Called when the arrow keys leave the search box for the list. */
  onLeave: () => void
}

/** Search box and views of the library. */
export function LibraryHead(props: LibraryHeadProps) {
  const { articles, hits, words, problem, onWords, filter, onFilter, onLeave } = props
  const name = useWorkbenchState(state => state.desk.preferences.name)
  return (
    <div className="library-head">
      <TextField
        label="Search the library"
        hideLabel
        type="search"
        value={words}
        onChange={onWords}
        error={problem}
        placeholder={articles ? `Search ${countOf(articles.length)}: status:ready tag:trams …` : 'Search'}
        leading={<Search aria-hidden size={15} />}
        onKeyDown={event => {
          if (event.key === 'ArrowDown') onLeave()
          else if (event.key === 'Escape' && words) onWords('')
          else event.continuePropagation()
        }}
      />
      {!hits && articles && articles.length > 0 && (
        <div className="library-filters">
          <ToggleGroup
            label="Show"
            look="chips"
            value={filter}
            onChange={onFilter}
            choices={filterChoices(articles, name, filter).map(({ id, label, count }) => ({
              id,
              content: id === 'all' ? label : `${label} ${count.toLocaleString('en')}`,
            }))}
          />
        </div>
      )}
      {hits && (
        <p className="library-found" aria-live="polite">
          {foundWords(hits.length)}
        </p>
      )}
    </div>
  )
}

const foundWords = (count: number): string =>
  count === 0
    ? 'Nothing found'
    : count < SHOWN_HITS
      ? `${countOf(count)} found`
      : `The first ${countOf(count)} found`

const countOf = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`
