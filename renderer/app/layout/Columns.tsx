import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { remember } from '../workbench/preferences.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import type { Workbench } from '../workbench/workbench.ts'
import { bandOf, type Column, columnWidth, isColumnShown, isDrawer } from './layout.ts'
import { Resizer } from './Resizer.tsx'
import './columns.css'

export interface ColumnsProps {
  library: ReactNode
  article: ReactNode
  inspector: ReactNode
}

/** The three columns of the window: beside each other where there is room, else the side ones as drawers over the article. */
export function Columns({ library, article, inspector }: ColumnsProps) {
  useBand()
  const isMoving = useWorkbenchState(state => state.isMoving)
  return (
    <div className="columns" inert={isMoving}>
      <SideColumn column="library" label="Library">
        {library}
      </SideColumn>
      {article}
      <SideColumn column="inspector" label="Inspector">
        {inspector}
      </SideColumn>
      <Veil />
    </div>
  )
}

/** In the narrowest window a drawer leaves nothing of the page to be worked with but half covered controls: a press there closes it. */
function Veil() {
  const workbench = useWorkbench()
  const drawer = useWorkbenchState(state => (state.band === 'narrow' ? state.drawer : null))
  return (
    drawer && (
      <div role="presentation" className="drawer-veil" onClick={() => closeDrawer(workbench, drawer)} />
    )
  )
}

/** Closes a drawer and goes to the button that opened it. */
function closeDrawer({ store }: Workbench, drawer: Column): void {
  store.setState({ drawer: null })
  document.querySelector<HTMLElement>(`[data-toggles="${drawer}"]`)?.focus()
}

/** Keeps the window's width class; a drawer closes when its column finds room again, or when it is in the way. */
function useBand(): void {
  const { store } = useWorkbench()
  useEffect(() => {
    const measure = (): void => {
      const band = bandOf(window.innerWidth)
      if (band !== store.getState().band) store.setState({ band, drawer: null })
    }
    // In the narrowest window a drawer hides the whole page: whoever goes to the page wants to see it.
    const makeWay = (event: FocusEvent): void => {
      const toPage = event.target instanceof Element && event.target.closest('[data-pane="article"]')
      if (toPage && store.getState().band === 'narrow') store.setState({ drawer: null })
    }
    measure()
    window.addEventListener('resize', measure)
    document.addEventListener('focusin', makeWay)
    return () => {
      window.removeEventListener('resize', measure)
      document.removeEventListener('focusin', makeWay)
    }
  }, [store])
}

/**
 * The keyboard goes on in a drawer that opens, and Escape closes it. It is the drawer that is focused: what is in it may still be on its
 * way, and where the focused control is drawn anew the focus is nobody's, but the key still the drawer's.
 */
function useDrawer(column: Column, element: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const workbench = useWorkbench()
  useEffect(() => {
    const drawer = element.current
    if (!isOpen || !drawer) return
    drawer.focus()
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event
      const isMine = target === document.body || (target instanceof Node && drawer.contains(target))
      if (event.key === 'Escape' && isMine && !event.defaultPrevented) closeDrawer(workbench, column)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [workbench, column, element, isOpen])
}

function SideColumn({ column, label, children }: { column: Column; label: string; children: ReactNode }) {
  const workbench = useWorkbench()
  const layout = useWorkbenchState(state => state.desk.preferences.layout)
  const band = useWorkbenchState(state => state.band)
  const drawer = useWorkbenchState(state => state.drawer)
  // While the edge is dragged the width lives here; it is remembered when the edge is let go.
  const [dragged, setDragged] = useState<number | null>(null)
  const element = useRef<HTMLElement>(null)
  const overlay = isDrawer(band, column)
  const isShown = isColumnShown(layout, band, drawer, column)
  useDrawer(column, element, overlay && isShown)
  const width = dragged ?? columnWidth(layout, column)
  if (!isShown) return null

  const Landmark = column === 'library' ? 'nav' : 'aside'
  return (
    <Landmark
      ref={element}
      aria-label={label}
      data-pane={column}
      className={`column column-${column} ${overlay ? 'is-drawer' : ''}`}
      style={{ width }}
      tabIndex={overlay ? -1 : undefined}
    >
      {children}
      <Resizer
        column={column}
        width={width}
        onResize={setDragged}
        onDone={final => {
          remember(workbench, { [`${column}Width`]: final })
          setDragged(null)
        }}
      />
    </Landmark>
  )
}
