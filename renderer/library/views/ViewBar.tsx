import { ArrowDown, ArrowUp, BookmarkPlus, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { LibraryView, Sort } from '../../../electron/contract-library.ts'
import { IconButton } from '../../app/ui/button.tsx'
import { late } from '../../app/ui/late.tsx'
import { Menu } from '../../app/ui/menu.tsx'
import { useWorkbenchState } from '../../app/workbench/use-workbench.tsx'
import type { Shelf } from '../shelf/shelf.ts'
import { builtInViews, sortInWords, viewShown } from './views.ts'
import './view-bar.css'

const menus = () => import('./ViewMenus.tsx')
const ViewMenu = late(async () => (await menus()).ViewMenu)
const SortMenu = late(async () => (await menus()).SortMenu)

export interface ViewBarProps {
  query: string
  /** The order that the list has. */
  sort: Sort
  /** How many articles there are, or at least are; null while nobody knows. */
  found: Pick<Shelf, 'total' | 'isCounted'> | null
  /** What is wrong with the query. */
  problem: string | undefined
  onView: (view: LibraryView) => void
  onSort: (sort: Sort) => void
  /** Asks for a name for what is searched for now. */
  onSave: () => void
  onArrange: () => void
}

/** Which part of the library is shown, how many articles that are, and in what order. */
export function ViewBar(props: ViewBarProps) {
  const { query, sort, found, problem, onSave } = props
  const own = useWorkbenchState(state => state.desk.settings.views)
  const name = useWorkbenchState(state => state.desk.preferences.name)
  const builtIn = builtInViews(name)
  const shown = viewShown([...builtIn, ...own], query, sort)
  const Arrow = sort.reversed ? ArrowUp : ArrowDown
  return (
    <div className="view-bar">
      <BarMenu
        kind="view"
        label={`View: ${shown?.name ?? 'Search'}`}
        button={
          <>
            <span>{shown?.name ?? 'Search'}</span>
            <ChevronDown aria-hidden size={14} />
          </>
        }
      >
        <ViewMenu {...props} builtIn={builtIn} own={own} shown={shown} />
      </BarMenu>
      <p className="library-found" aria-live="polite">
        {found === null ? '' : query.trim() === '' ? found.total.toLocaleString('en') : foundWords(found)}
      </p>
      {!shown && problem === undefined && (
        <IconButton size="small" icon={BookmarkPlus} label="Keep this search as a view" onPress={onSave} />
      )}
      <BarMenu
        kind="sort"
        label={`Sorted: ${sortInWords(sort)}`}
        button={
          <>
            <span>{sortInWords(sort)}</span>
            {sort.by !== 'relevance' && <Arrow aria-hidden size={13} />}
          </>
        }
      >
        <SortMenu {...props} />
      </BarMenu>
    </div>
  )
}

interface BarMenuProps {
  kind: 'view' | 'sort'
  label: string
  button: ReactNode
  children: ReactNode
}

const BarMenu = ({ kind, label, button, children }: BarMenuProps) => (
  <Menu
    onNear={(kind === 'view' ? ViewMenu : SortMenu).fetch}
    className={`${kind}-popover`}
    placement={kind === 'view' ? 'bottom start' : 'bottom end'}
    trigger={
      <AriaButton className={`bar-button is-${kind}`} aria-label={label}>
        {button}
      </AriaButton>
    }
  >
    {children}
  </Menu>
)

function foundWords({ total, isCounted }: Pick<Shelf, 'total' | 'isCounted'>): string {
  if (total === 0) return 'Nothing found'
  return isCounted
    ? `${total.toLocaleString('en')} found`
    : `${(total - (total % 1000)).toLocaleString('en')}+ found`
}
