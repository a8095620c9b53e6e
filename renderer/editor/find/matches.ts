import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  type PointType,
  type RangeSelection,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type TextNode,
} from 'lexical'
import { $leaves, $textElements } from '../text-elements.ts'
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
        $getRoot()
          .getChildren()
          .flatMap($textElements)
          .flatMap((element, order) =>
            occurrences($wordsOf(element), wanted).map(found => ({
              ...found,
              element: element.getKey(),
              order,
            })),
          ),
      )

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
    const order = $getRoot()
      .getChildren()
      .flatMap($textElements)
      .findIndex(element => element.is(start.getNode()) || element.isParentOf(start.getNode()))
    const words = selection.getTextContent()
    return { order: Math.max(0, order), from: $placeIn(start), words: words.includes('\n') ? '' : words }
  })

/** How many signs of its text element stand before a point. */
function $placeIn(point: PointType): number {
  const node = point.getNode()
  const element = $isTextNode(node) ? $topText(node) : null
  if (!element) return 0
  const leaves = $leaves(element)
  const before = leaves.slice(
    0,
    leaves.findIndex(leaf => leaf.is(node)),
  )
  return before.reduce((sum, leaf) => sum + leaf.getTextContentSize(), point.offset)
}

/** The text element a text node stands in: links are inside it. */
const $topText = (node: TextNode): ElementNode | null =>
  node.getParents().find(parent => !parent.isInline()) ?? null

/** The running text of an element; a line break is one sign. */
const $wordsOf = (element: ElementNode): string =>
  $leaves(element)
    .map(leaf => leaf.getTextContent())
    .join('')

/** Puts the cursor around the words of a match and goes back to writing. */
export function selectMatch(editor: LexicalEditor, match: Match): void {
  editor.update(() => void $select(match), { tag: SKIP_SCROLL_INTO_VIEW_TAG })
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
  const node = $getNodeByKey(match.element)
  for (const leaf of $isElementNode(node) ? $leaves(node) : []) {
    const size = leaf.getTextContentSize()
    const [from, to] = [Math.max(0, match.from - at), Math.min(size, match.to - at)]
    at += size
    if (from >= to) continue
    if (!$isTextNode(leaf)) leaf.remove()
    else if (leaf.spliceText(from, to - from, placed ? '' : words).getTextContentSize() === 0) leaf.remove()
    placed ||= $isTextNode(leaf)
  }
}

function $select(match: Match): RangeSelection | null {
  const ends = $ends(match)
  if (!ends) return null
  const selection = $createRangeSelection()
  selection.anchor.set(ends.first.getKey(), ends.from, 'text')
  selection.focus.set(ends.last.getKey(), ends.to, 'text')
  $setSelection(selection)
  return selection
}

/** The text nodes a match begins and ends in. It begins in the node of its first letter, whose marks new words take over. */
function $ends({ element, from, to }: Match) {
  const node = $getNodeByKey(element)
  let at = 0
  let begun: { first: TextNode; from: number } | null = null
  for (const leaf of $isElementNode(node) ? $leaves(node) : []) {
    const end = at + leaf.getTextContentSize()
    if ($isTextNode(leaf)) {
      if (!begun && from < end) begun = { first: leaf, from: from - at }
      if (begun && to <= end) return { ...begun, last: leaf, to: to - at }
    }
    at = end
  }
  return null
}

/** The words of a match where they are drawn; null where they are not. */
export function rangeOf(editor: LexicalEditor, match: Match): Range | null {
  const ends = editor.read(() => $ends(match))
  const first = ends && textIn(editor, ends.first.getKey())
  const last = ends && textIn(editor, ends.last.getKey())
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first, Math.min(ends.from, first.length))
  range.setEnd(last, Math.min(ends.to, last.length))
  return range
}

/** The text that a node is drawn with, however many elements its marks put around it. */
function textIn(editor: LexicalEditor, key: NodeKey): Text | null {
  const dom = editor.getElementByKey(key)
  return dom && (document.createTreeWalker(dom, NodeFilter.SHOW_TEXT).nextNode() as Text | null)
}
