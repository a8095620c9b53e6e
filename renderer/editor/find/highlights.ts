import type { LexicalEditor } from 'lexical'
import { type Match, rangeOf } from './matches.ts'

/** More than these are counted and reached, but not painted: nobody sees so many, and each is a range that the browser keeps. */
const MOST_PAINTED = 2000
const FOUND = 'find'
const CURRENT = 'find-current'

/** Paints what was found without touching the text (CSS Custom Highlight API), and the one that is looked at. */
export function paintMatches(editor: LexicalEditor, matches: readonly Match[], current: number): void {
  const half = MOST_PAINTED / 2
  const from = Math.max(0, Math.min(current - half, matches.length - MOST_PAINTED))
  const ranges = matches
    .slice(from, from + MOST_PAINTED)
    .map(match => rangeOf(editor, match))
    .filter(range => range !== null)
  CSS.highlights.set(FOUND, new Highlight(...ranges))
  const here = matches[current]
  const range = here && rangeOf(editor, here)
  CSS.highlights.set(CURRENT, new Highlight(...(range ? [range] : [])))
}

/** Takes all paint away. */
export function paintNothing(): void {
  CSS.highlights.delete(FOUND)
  CSS.highlights.delete(CURRENT)
}

/** Brings a match into the middle of the page, unless it is in sight. */
export function showMatch(editor: LexicalEditor, match: Match): void {
  const element = editor.getElementByKey(match.element)
  const pane = element?.closest('.page-scroll')
  const range = rangeOf(editor, match)
  if (!element || !pane || !range) return
  const seen = pane.getBoundingClientRect()
  const words = range.getBoundingClientRect()
  if (words.height > 0 && words.top >= seen.top + MARGIN && words.bottom <= seen.bottom - MARGIN) return
  element.scrollIntoView({ block: 'center' })
  // A paragraph may be higher than the pane.
  const now = range.getBoundingClientRect()
  if (now.top < seen.top || now.bottom > seen.bottom)
    pane.scrollBy({ top: now.top - seen.top - seen.height / 2 })
}

/** Words this near the edge of the pane, in pixels, are brought into its middle. */
const MARGIN = 24
