/** The button of each quotation, by which it is opened and between which the arrows lead. */
export const HEAD_CLASS = 'quote-head'

/** Arrows, Home and End between the quotations of a list; Escape closes the open one and returns to its line. */
export function onListKey(event: KeyboardEvent, close: () => void): void {
  const { currentTarget: list, target: here } = event
  if (!(list instanceof HTMLElement) || !(here instanceof HTMLElement)) return
  const heads = [...list.querySelectorAll<HTMLElement>(`.${HEAD_CLASS}`)]
  if (event.key === 'Escape' && !event.defaultPrevented) {
    const head = here.closest('li')?.querySelector<HTMLElement>(`.${HEAD_CLASS}[aria-expanded="true"]`)
    if (!head) return
    event.preventDefault()
    event.stopPropagation()
    close()
    head.focus()
    return
  }
  const at = heads.indexOf(here)
  if (at < 0) return
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  heads[Math.min(heads.length - 1, Math.max(0, next))]?.focus()
}
