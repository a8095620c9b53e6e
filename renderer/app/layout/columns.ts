import { remember } from '../workbench/preferences.ts'
import type { InspectorTab, Workbench } from '../workbench/workbench.ts'
import { type Column, isColumnOpen, isColumnShown, isDrawer } from './layout.ts'

/** Shows a hidden side column or hides a shown one. Only a real column's state is remembered; a drawer always starts closed. */
export function toggleColumn(workbench: Workbench, column: Column): void {
  const { band, drawer, desk } = workbench.store.getState()
  if (isDrawer(band, column)) workbench.store.setState({ drawer: drawer === column ? null : column })
  else remember(workbench, { [`${column}Open`]: !isColumnOpen(desk.preferences.layout, column) })
}

/** Makes sure that a side column is in sight. */
export function showColumn(workbench: Workbench, column: Column): void {
  const { band, drawer, desk } = workbench.store.getState()
  if (!isColumnShown(desk.preferences.layout, band, drawer, column)) toggleColumn(workbench, column)
}

/** Turns the inspector to a tab. */
export function showTab(workbench: Workbench, tab: InspectorTab): void {
  turnToTab(workbench, tab)
  showColumn(workbench, 'inspector')
}

/** Turns the inspector to a tab where it is in sight; a hidden one stays hidden and shows the tab once it is opened. */
export function turnToTab(workbench: Workbench, tab: InspectorTab): void {
  workbench.store.setState({ tab })
  remember(workbench, { tab })
}
