const PANES = ['library', 'article', 'inspector', 'status']
const FIRST_STOP =
  ':is(input, textarea, select, button, a[href], [contenteditable="true"], [tabindex]):not([tabindex="-1"], :disabled)'

/** Moves the focus to the first control of a part of the window. */
export const focusFirst = (pane: HTMLElement): void => pane.querySelector<HTMLElement>(FIRST_STOP)?.focus()

/** Where the last focus was in each pane, so that coming back is coming back. */
const lastFocus = new Map<string, HTMLElement>()

const shownPanes = (): HTMLElement[] =>
  PANES.map(name => document.querySelector<HTMLElement>(`[data-pane="${name}"]`)).filter(
    pane => pane !== null,
  )

/** Moves the focus to the next or previous part of the window: library, article, inspector, status bar, and round again. */
export function focusNextPane(step: 1 | -1): void {
  const panes = shownPanes()
  const here = panes.findIndex(pane => pane.contains(document.activeElement))
  if (here >= 0 && document.activeElement instanceof HTMLElement) {
    lastFocus.set(panes[here]?.dataset.pane ?? '', document.activeElement)
  }
  const next = panes.at((here < 0 && step < 0 ? 0 : here + step + panes.length) % panes.length)
  if (!next) return
  const remembered = lastFocus.get(next.dataset.pane ?? '')
  if (remembered && next.contains(remembered)) remembered.focus()
  else focusFirst(next)
}

/** Puts the cursor into the library's search box once it is drawn. */
export function focusSearch(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLInputElement>('[data-pane="library"] input[type="search"]')?.select(),
  )
}
