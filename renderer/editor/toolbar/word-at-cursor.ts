import { $isElementNode, $isTextNode, type RangeSelection } from 'lexical'
import { $offsetOf, $pointAt, $wordsOf } from '../text-places.ts'

/** The word the cursor stands in or touches, as a selection of its own; null where it is in none. */
export function $wordAt(selection: RangeSelection): RangeSelection | null {
  const node = selection.anchor.getNode()
  const element = $isElementNode(node) ? node : node.getParents().find(parent => !parent.isInline())
  if (!$isElementNode(element) || !$isTextNode(node)) return null
  const word = wordAround($wordsOf(element), $offsetOf(element, selection.anchor))
  const [start, end] = word?.map(offset => $pointAt(element, offset)) ?? []
  if (!start || !end) return null
  const chosen = selection.clone()
  chosen.anchor.set(start.key, start.offset, 'text')
  chosen.focus.set(end.key, end.offset, 'text')
  return chosen
}

/** Where the word begins and ends that an offset (UTF-16) lies in or beside. Apostrophes and hyphens inside are part of it. */
export function wordAround(text: string, at: number): [number, number] | null {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu)) {
    if (index > at) return null
    if (at <= index + word.length) return [index, index + word.length]
  }
  return null
}
