import { Check } from 'lucide-react'
import { useEffect, useState } from 'react'
import { MenuItem as AriaMenuItem, MenuSection as AriaMenuSection, Header } from 'react-aria-components'
import type { LibraryView, SortBy } from '../../../electron/contract-library.ts'
import { MenuSeparator } from '../../app/ui/menu-items.tsx'
import { useWorkbench } from '../../app/workbench/use-workbench.tsx'
import type { ViewBarProps } from './ViewBar.tsx'
import { hasWords, isSameSort, SORT_WORDS } from './views.ts'

interface ViewMenuProps extends ViewBarProps {
  builtIn: LibraryView[]
  own: LibraryView[]
  shown: LibraryView | undefined
}

/** All views with how many articles each has, and what can be done with them. */
export function ViewMenu({ builtIn, own, shown, onView, onSave, onArrange }: ViewMenuProps) {
  const counts = useCounts([...builtIn, ...own])
  useFreshViews()
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
    <>
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
    </>
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

/** A colleague may have changed the newsroom's views since it was opened. */
function useFreshViews(): void {
  const { desk, store } = useWorkbench()
  useEffect(() => {
    void desk.call('views.list', {}).then(listed => {
      if (!listed.ok) return
      store.setState(state => ({
        desk: { ...state.desk, settings: { ...state.desk.settings, views: listed.value } },
      }))
    })
  }, [desk, store])
}

/** How many articles each view has, counted when the menu opens. */
function useCounts(views: LibraryView[]): ReadonlyMap<string, number> {
  const { desk } = useWorkbench()
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  const asked = JSON.stringify(views.map(view => view.query))
  useEffect(() => {
    let late = false
    const queries = JSON.parse(asked) as string[]
    void desk.call('library.count', { queries }).then(counted => {
      if (late || !counted.ok) return
      const found = queries.map((query, at) => [query, counted.value[at] ?? null] as const)
      setCounts(new Map(found.flatMap(([query, count]) => (count === null ? [] : [[query, count]]))))
    })
    return () => {
      late = true
    }
  }, [desk, asked])
  return counts
}

/** What the list can be ordered by, and which way round. */
export function SortMenu({ query, sort, onSort }: ViewBarProps) {
  const choices = (Object.keys(SORT_WORDS) as SortBy[]).filter(by => by !== 'relevance' || hasWords(query))
  return (
    <>
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
    </>
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
