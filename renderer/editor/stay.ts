import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type PointType,
} from 'lexical'
import { $textElements } from './text-elements.ts'
import { $offsetOf, $pointAt, $wordsOf } from './text-places.ts'

/** One end of the selection, by its block and its place in the words. */
interface Spot {
  /** The block's top-level node; the one that took its place once there is one. */
  top: LexicalNode
  /** Which running text of the block, and how far into it. */
  text: number
  offset: number
  words: string
  point: { key: NodeKey; offset: number; type: PointType['type'] }
  isReplaced: boolean
}

export interface Cursor {
  /** To be told of every block's node before and after. */
  follow(before: LexicalNode | undefined, now: LexicalNode): void
  /** Puts the cursor back where it was among the words, where its block was replaced by another version of it. */
  restore(): void
}

/** Keeps the cursor at its words while blocks are replaced. */
export function $rememberCursor(): Cursor {
  const selection = $getSelection()
  const points = $isRangeSelection(selection) ? [selection.anchor, selection.focus] : []
  const spots = points.map($spotOf)
  return {
    follow(before, now) {
      for (const spot of spots) {
        if (!spot || !before || before.is(now) || !spot.top.is(before)) continue
        spot.top = now
        spot.isReplaced = true
      }
    },
    restore() {
      const [anchor, focus] = spots
      if (!anchor || !focus || !(anchor.isReplaced || focus.isReplaced)) return
      const next = $createRangeSelection()
      for (const [point, spot] of [
        [next.anchor, anchor],
        [next.focus, focus],
      ] as const) {
        const { key, offset, type } = spot.isReplaced ? $newPoint(spot) : spot.point
        point.set(key, offset, type)
      }
      $setSelection(next)
    },
  }
}

function $spotOf(point: PointType): Spot | null {
  const node = point.getNode()
  const top = node.getTopLevelElement()
  if (!top) return null
  const elements = $textElements(top)
  const text = Math.max(
    0,
    elements.findIndex(element => element.is(node) || element.isParentOf(node)),
  )
  const element = elements[text]
  const { key, offset, type } = point
  const here = { key, offset, type }
  if (!element) return { top, text, offset: 0, words: '', point: here, isReplaced: false }
  return {
    top,
    text,
    offset: $offsetOf(element, point),
    words: $wordsOf(element),
    point: here,
    isReplaced: false,
  }
}

function $newPoint({ top, text, offset, words }: Spot): Spot['point'] {
  const elements = $textElements(top)
  const element = elements[text] ?? elements.at(-1)
  if (!element) return { key: top.getKey(), offset: 0, type: 'element' }
  const point = $pointAt(element, offsetIn($wordsOf(element), words, offset))
  return point ? { ...point, type: 'text' } : { key: element.getKey(), offset: 0, type: 'element' }
}

/** Where a place in the words stands after they were changed around it: as far from the nearer end of what stayed the same. */
export function offsetIn(now: string, before: string, offset: number): number {
  let start = 0
  while (start < before.length && start < now.length && before[start] === now[start]) start++
  if (offset <= start) return offset
  let end = 0
  const most = Math.min(before.length, now.length) - start
  while (end < most && before[before.length - 1 - end] === now[now.length - 1 - end]) end++
  const fromEnd = before.length - offset
  return fromEnd <= end ? now.length - fromEnd : Math.min(offset, now.length - end)
}

/**
 * Remembers what stands on the screen; the function returned scrolls so that it stands there again. Of a few places looked at, the first
 * one that is still there counts.
 */
export function placeOnScreen(editor: LexicalEditor): () => void {
  const root = editor.getRootElement()
  const page = root?.closest('.page-scroll')
  if (!root || !page) return () => undefined
  const { top, height } = page.getBoundingClientRect()
  const { left, width } = root.getBoundingClientRect()
  const seen = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap(part => {
    const element = document.elementFromPoint(left + width / 2, top + height * part)
    return element && element !== root && root.contains(element)
      ? [{ element, at: element.getBoundingClientRect().top }]
      : []
  })
  return () => {
    const found = seen.find(({ element }) => element.isConnected)
    if (found) page.scrollTop += found.element.getBoundingClientRect().top - found.at
  }
}

/**
 * Keeps the cursor at its words in a field above or beside the page, whose value React is about to change: it would jump to the end.
 */
export function keepFieldCursor(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return
  const { value, selectionStart, selectionEnd } = field
  if (selectionStart === null || selectionEnd === null) return
  requestAnimationFrame(() => {
    if (field.value === value || document.activeElement !== field) return
    field.setSelectionRange(
      offsetIn(field.value, value, selectionStart),
      offsetIn(field.value, value, selectionEnd),
    )
  })
}
