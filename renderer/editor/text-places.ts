import {
  $createRangeSelection,
  $isLineBreakNode,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
  type PointType,
  type TextNode,
} from 'lexical'
import { $leaves } from './text-elements.ts'

/** What a leaf adds to the offsets of a text: a line break is one sign, as in the article. */
export const $leafWords = (leaf: LexicalNode): string =>
  $isLineBreakNode(leaf) ? '\n' : leaf.getTextContent()

/** The running text of an element, as offsets count in it (UTF-16). */
export const $wordsOf = (element: ElementNode): string => $leaves(element).map($leafWords).join('')

/** How far into the words of an element a point is. */
export function $offsetOf(element: ElementNode, point: PointType): number {
  const stop = point.type === 'text' ? point.getNode() : point.getNode().getChildAtIndex(point.offset)
  let at = 0
  for (const leaf of $leaves(element)) {
    if (stop && (leaf.is(stop) || stop.isParentOf(leaf)))
      return point.type === 'text' ? at + point.offset : at
    at += $leafWords(leaf).length
  }
  return at
}

/** Where an offset into the text of an element is among its text nodes; null where it has none. */
export function $pointAt(element: ElementNode, offset: number): { key: NodeKey; offset: number } | null {
  let at = 0
  for (const leaf of $leaves(element)) {
    const size = $leafWords(leaf).length
    if ($isTextNode(leaf) && offset <= at + size) return { key: leaf.getKey(), offset: offset - at }
    at += size
  }
  return null
}

interface Ends {
  first: TextNode
  from: number
  last: TextNode
  to: number
}

/**
 * The text nodes that a stretch of words begins and ends in; null where it has no words or is not there. It begins in the node of its
 * first letter, whose marks words written over it take.
 */
export function $endsOf(element: ElementNode, from: number, to: number): Ends | null {
  let at = 0
  let begun: Pick<Ends, 'first' | 'from'> | null = null
  for (const leaf of $leaves(element)) {
    const end = at + $leafWords(leaf).length
    if ($isTextNode(leaf)) {
      if (!begun && from < end) begun = { first: leaf, from: from - at }
      if (begun && to <= end) return { ...begun, last: leaf, to: to - at }
    }
    at = end
  }
  return null
}

/** Selects words of an element by their offsets in its text, or puts the cursor between them; into its beginning where they are gone. */
export function $selectWords(element: ElementNode, from: number, to: number): void {
  const ends = from < to ? $endsOf(element, from, to) : null
  const point = $pointAt(element, from)
  const start = ends ? { key: ends.first.getKey(), offset: ends.from } : point
  const end = ends ? { key: ends.last.getKey(), offset: ends.to } : $pointAt(element, to)
  if (!start || !end) {
    element.selectStart()
    return
  }
  const selection = $createRangeSelection()
  selection.anchor.set(start.key, start.offset, 'text')
  selection.focus.set(end.key, end.offset, 'text')
  $setSelection(selection)
}
