import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  getDOMTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical'
import { $leaves, $textElements } from '../text-elements.ts'
import { $endsOf, $leafWords, $offsetOf, $selectWords, $wordsOf } from '../text-places.ts'
import { occurrences, type Stretch, type Wanted } from './occurrences.ts'

/** Words that were found: in which text element, the how manieth of the body that is, and where in its text. */
export interface Match extends Stretch {
  element: NodeKey
  order: number
}

/** All places in the body where words stand, in reading order. Reads the whole text, so it is asked while the find bar is open only. */
export const findMatches = (editor: LexicalEditor, wanted: Wanted): Match[] =>
  wanted.words === ''
    ? []
    : editor.read(() =>
        $textElementsOfBody().flatMap((element, order) =>
          occurrences($wordsOf(element), wanted).map(found => ({
            ...found,
            element: element.getKey(),
            order,
          })),
        ),
      )

const $textElementsOfBody = (): ElementNode[] => $getRoot().getChildren().flatMap($textElements)

/** The first match at a place or behind it, round to the first of all; -1 where there is none. */
export function nextMatch(matches: readonly Match[], { order, from }: Pick<Match, 'order' | 'from'>): number {
  const at = matches.findIndex(match => match.order > order || (match.order === order && match.from >= from))
  return at < 0 ? Math.min(0, matches.length - 1) : at
}

/** Where the selected words begin, and the words where they stand in one text; the top of the body where nothing is selected. */
export const selectedPlace = (editor: LexicalEditor): { order: number; from: number; words: string } =>
  editor.read(() => {
    const selection = $getSelection()
    const nothing = { order: 0, from: 0, words: '' }
    if (!$isRangeSelection(selection)) return nothing
    const start = selection.isBackward() ? selection.focus : selection.anchor
    const elements = $textElementsOfBody()
    const order = elements.findIndex(each => each.is(start.getNode()) || each.isParentOf(start.getNode()))
    const element = elements[order]
    if (!element) return nothing
    const words = selection.getTextContent()
    return { order, from: $offsetOf(element, start), words: words.includes('\n') ? '' : words }
  })

/** Puts the cursor around the words of a match and goes back to writing. */
export function selectMatch(editor: LexicalEditor, match: Match): void {
  editor.update(
    () => {
      const element = $elementOf(match)
      if (element) $selectWords(element, match.from, match.to)
    },
    { tag: SKIP_SCROLL_INTO_VIEW_TAG },
  )
  editor.focus()
}

/** Puts other words in the place of those found, from the last to the first, in one step of undo. Marks and links around them stay. */
export function replaceMatches(editor: LexicalEditor, matches: readonly Match[], words: string): void {
  editor.update(
    () => {
      for (const match of matches.toReversed()) $replace(match, words)
      $setSelection(null)
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
  )
}

/** The words go where the first letter stood, whose marks and link they take over; nothing is put beside a link that was in it. */
function $replace(match: Match, words: string): void {
  let at = 0
  let placed = false
  const element = $elementOf(match)
  for (const leaf of element ? $leaves(element) : []) {
    const size = $leafWords(leaf).length
    const [from, to] = [Math.max(0, match.from - at), Math.min(size, match.to - at)]
    at += size
    if (from >= to) continue
    if (!$isTextNode(leaf)) leaf.remove()
    else if (leaf.spliceText(from, to - from, placed ? '' : words).getTextContentSize() === 0) leaf.remove()
    placed ||= $isTextNode(leaf)
  }
}

/** The text element of a match; null where it is gone. */
function $elementOf({ element }: Match): ElementNode | null {
  const node = $getNodeByKey(element)
  return $isElementNode(node) ? node : null
}

/** The words of a match where they are drawn; null where they are not. */
export function rangeOf(editor: LexicalEditor, match: Match): Range | null {
  const ends = editor.read(() => {
    const element = $elementOf(match)
    return element && $endsOf(element, match.from, match.to)
  })
  const first = ends && getDOMTextNode(editor.getElementByKey(ends.first.getKey()))
  const last = ends && getDOMTextNode(editor.getElementByKey(ends.last.getKey()))
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first, Math.min(ends.from, first.length))
  range.setEnd(last, Math.min(ends.to, last.length))
  return range
}
