import type { LexicalEditor } from 'lexical'
import { type Match, rangeOf } from './matches.ts'

/** More than these are counted and reached, but not painted: nobody sees so many, and each is a range that the browser keeps. */
export const MOST_PAINTED = 2000
const FOUND = 'find'
const CURRENT = 'find-current'

/** Paints what was found without touching the text (CSS Custom Highlight API): of very many, those around the one looked at. */
export function paintMatches(editor: LexicalEditor, matches: readonly Match[], around: number): void {
  const from = Math.max(0, Math.min(around - MOST_PAINTED / 2, matches.length - MOST_PAINTED))
  paint(editor, FOUND, matches.slice(from, from + MOST_PAINTED))
}

/** Paints the one that is looked at. */
export const paintCurrent = (editor: LexicalEditor, match: Match | undefined): void =>
  paint(editor, CURRENT, match ? [match] : [])

function paint(editor: LexicalEditor, name: string, matches: readonly Match[]): void {
  const ranges = matches.map(match => rangeOf(editor, match)).filter(range => range !== null)
  CSS.highlights.set(name, new Highlight(...ranges))
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
