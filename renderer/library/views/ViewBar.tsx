import { ArrowDown, ArrowUp, BookmarkPlus, Check, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import type { LibraryView, Sort, SortBy } from '../../../electron/contract-library.ts'
import { IconButton, MenuSeparator } from '../../app/ui/index.ts'
import { useWorkbench, useWorkbenchState } from '../../app/workbench/use-workbench.tsx'
import { builtInViews, hasWords, isSameSort, SORT_WORDS, sortInWords, viewShown } from './views.ts'
import './view-bar.css'

export interface ViewBarProps {
  query: string
  /** The order that the list has. */
  sort: Sort
  /** How many articles there are; null while nobody knows. */
  total: number | null
  onView: (view: LibraryView) => void
  onSort: (sort: Sort) => void
  /** Asks for a name for what is searched for now. */
  onSave: () => void
  onArrange: () => void
}

/** Which part of the library is shown, how many articles that are, and in what order. */
export function ViewBar(props: ViewBarProps) {
  const { query, sort, total, onSave } = props
  const own = useWorkbenchState(state => state.desk.settings.views)
  const name = useWorkbenchState(state => state.desk.preferences.name)
  const shown = viewShown([...builtInViews(name), ...own], query, sort)
  return (
    <div className="view-bar">
      <ViewMenu {...props} own={own} name={name} shown={shown} />
      <p className="library-found" aria-live="polite">
        {total === null ? '' : query.trim() === '' ? total.toLocaleString('en') : foundWords(total)}
      </p>
      {!shown && total !== 0 && (
        <IconButton size="small" icon={BookmarkPlus} label="Keep this search as a view" onPress={onSave} />
      )}
      <SortMenu {...props} />
    </div>
  )
}

const foundWords = (count: number): string =>
  count === 0 ? 'Nothing found' : `${count.toLocaleString('en')} found`

interface ViewMenuProps extends ViewBarProps {
  own: LibraryView[]
  name: string
  shown: LibraryView | undefined
}

function ViewMenu({ own, name, shown, onView, onSave, onArrange }: ViewMenuProps) {
  const workbench = useWorkbench()
  const builtIn = builtInViews(name)
  const { counts, count } = useCounts([...builtIn, ...own])
  const opened = async (isOpen: boolean): Promise<void> => {
    if (!isOpen) return
    void count()
    // A colleague may have changed the newsroom's views.
    const listed = await workbench.desk.call('views.list', {})
    if (listed.ok)
      workbench.store.setState(({ desk }) => ({
        desk: { ...desk, settings: { ...desk.settings, views: listed.value } },
      }))
  }
  const item = (view: LibraryView, id: string) => (
    <AriaMenuItem
      key={id}
      id={id}
      textValue={view.name}
      className="ui-menu-item view-item"
      onAction={() => onView(view)}
    >
      <span className="view-check">{view.name === shown?.name && <Check aria-hidden size={14} />}</span>
      <span className="ui-menu-label">{view.name}</span>
      <span className="view-count" aria-hidden>
        {counts.get(view.query)?.toLocaleString('en') ?? ''}
      </span>
    </AriaMenuItem>
  )
  return (
    <MenuTrigger onOpenChange={isOpen => void opened(isOpen)}>
      <AriaButton className="bar-button is-view" aria-label={`View: ${shown?.name ?? 'Search'}`}>
        <span>{shown?.name ?? 'Search'}</span>
        <ChevronDown aria-hidden size={14} />
      </AriaButton>
      <Popover className="ui-popover view-popover" placement="bottom start" offset={4}>
        <AriaMenu className="ui-menu" aria-label="Views">
          <AriaMenuSection aria-label="Every newsroom">
            {builtIn.map(view => item(view, view.name))}
          </AriaMenuSection>
          {own.length > 0 && (
            <AriaMenuSection>
              <Header className="ui-menu-title">This newsroom</Header>
              {own.map(view => item(view, `own ${view.name}`))}
            </AriaMenuSection>
          )}
          <MenuSeparator />
          <Task label="Keep this search as a view…" isDisabled={shown !== undefined} onAction={onSave} />
          <Task label="Arrange views…" isDisabled={own.length === 0} onAction={onArrange} />
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

interface TaskProps {
  label: string
  isDisabled: boolean
  onAction: () => void
}

const Task = ({ label, ...props }: TaskProps) => (
  <AriaMenuItem {...props} textValue={label} className="ui-menu-item view-item">
    <span className="view-check" />
    <span className="ui-menu-label">{label}</span>
  </AriaMenuItem>
)

/** How many articles each view has, counted when the menu opens. */
function useCounts(views: LibraryView[]) {
  const { desk } = useWorkbench()
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  const count = async (): Promise<void> => {
    const queries = views.map(view => view.query)
    const counted = await desk.call('library.count', { queries })
    if (!counted.ok) return
    setCounts(
      new Map(
        queries.flatMap((query, at) => {
          const found = counted.value[at]
          return found === null || found === undefined ? [] : [[query, found]]
        }),
      ),
    )
  }
  return { counts, count }
}

function SortMenu({ query, sort, onSort }: ViewBarProps) {
  const choices = (Object.keys(SORT_WORDS) as SortBy[]).filter(by => by !== 'relevance' || hasWords(query))
  const Arrow = sort.reversed ? ArrowUp : ArrowDown
  return (
    <MenuTrigger>
      <AriaButton className="bar-button is-sort" aria-label={`Sorted: ${sortInWords(sort)}`}>
        <span>{sortInWords(sort)}</span>
        {sort.by !== 'relevance' && <Arrow aria-hidden size={13} />}
      </AriaButton>
      <Popover className="ui-popover" placement="bottom end" offset={4}>
        <AriaMenu className="ui-menu" aria-label="Sort">
          <AriaMenuSection selectionMode="single" disallowEmptySelection selectedKeys={[sort.by]}>
            <Header className="ui-menu-title">Sort by</Header>
            {choices.map(by => (
              <Choice
                key={by}
                id={by}
                label={SORT_WORDS[by].label}
                onAction={() => onSort({ by, reversed: false })}
              />
            ))}
          </AriaMenuSection>
          {sort.by !== 'relevance' && (
            <AriaMenuSection
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[sort.reversed ? 'reversed' : 'straight']}
            >
              <Header className="ui-menu-title">Which way round</Header>
              {([false, true] as const).map(reversed => (
                <Choice
                  key={String(reversed)}
                  id={reversed ? 'reversed' : 'straight'}
                  label={SORT_WORDS[sort.by].directions[reversed ? 1 : 0][0]}
                  onAction={() => !isSameSort(sort, { ...sort, reversed }) && onSort({ ...sort, reversed })}
                />
              ))}
            </AriaMenuSection>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

const Choice = ({ id, label, onAction }: { id: string; label: string; onAction: () => void }) => (
  <AriaMenuItem id={id} textValue={label} className="ui-menu-item view-item" onAction={onAction}>
    {({ isSelected }) => (
      <>
        <span className="view-check">{isSelected && <Check aria-hidden size={14} />}</span>
        <span className="ui-menu-label">{label}</span>
      </>
    )}
  </AriaMenuItem>
)
