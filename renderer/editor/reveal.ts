import {
  $createRangeSelection,
  $getRoot,
  $getState,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import type { Place } from '../../article/place.ts'
import { blockIdState } from './kit/state.ts'
import { $textElements } from './text-elements.ts'

/** Scrolls to a place in the article and puts the cursor there: a field above the body, a block, or words in it. */
export function reveal(editor: LexicalEditor, place: Place): void {
  if ('field' in place) {
    const holder = document.querySelector<HTMLElement>(`[data-head-field="${place.field}"]`)
    const field = holder?.matches('input, textarea')
      ? holder
      : holder?.querySelector<HTMLElement>('input, textarea')
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
    return
  }
  let dom: HTMLElement | null = null
  editor.update(
    () => {
      const node = $getRoot()
        .getChildren()
        .find(child => $getState(child, blockIdState) === place.block)
      if (!node) return
      dom = editor.getElementByKey(node.getKey())
      const element = $textElements(node)[place.text ?? 0]
      if (element) $selectWords(element, place.from ?? 0, place.to ?? place.from ?? 0)
      else node.selectStart()
    },
    {
      tag: 'skip-scroll-into-view',
      onUpdate: () => {
        dom?.scrollIntoView({ block: 'center' })
        if (!dom?.querySelector('input, textarea')) editor.getRootElement()?.focus({ preventScroll: true })
      },
    },
  )
}

/** Selects words of an element by their offsets in its text. */
function $selectWords(element: ElementNode, from: number, to: number): void {
  const start = $pointAt(element, from)
  const end = $pointAt(element, to)
  if (!start || !end) {
    element.selectStart()
    return
  }
  const selection = $createRangeSelection()
  selection.anchor.set(start.key, start.offset, 'text')
  selection.focus.set(end.key, end.offset, 'text')
  $setSelection(selection)
}

function $pointAt(element: ElementNode, offset: number): { key: string; offset: number } | null {
  let at = 0
  for (const node of element.getAllTextNodes()) {
    const size = node.getTextContentSize()
    if (offset <= at + size) return { key: node.getKey(), offset: offset - at }
    at += size
  }
  return null
}
