import { DOMRenderExtension, domOverride } from '@lexical/html'
import {
  $getRoot,
  $getState,
  $isLineBreakNode,
  $isTextNode,
  $setState,
  configExtension,
  type ElementNode,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  TextNode,
} from 'lexical'
import type { Block } from '../../article/blocks/registry.ts'
import { blockTexts } from '../../article/blocks/text.ts'
import { type Inline, inlineText, markOf } from '../../article/inline.ts'
import type { QuoteStatus } from '../../article/quotes/record.ts'
import { MARKING_TAG } from './body-sync.ts'
import { $isBox } from './kit/box.tsx'
import { $changeBox } from './kit/box-state.ts'
import { blockIdState, quoteState } from './kit/state.ts'
import { $leaves, $textElements } from './text-elements.ts'

/** How each quotation is drawn: its status, or none where the words are no quotation. */
type Shapes = ReadonlyMap<string, QuoteStatus | 'none'>

const statuses = new WeakMap<LexicalEditor, Shapes>()

/** Draws the quote mark on every stretch of text that carries one, with the status its record has. */
export const quoteMarksExtension = configExtension(DOMRenderExtension, {
  overrides: [
    domOverride([TextNode], {
      $decorateDOM: (node, before, dom, editor) => {
        const id = $getState(node, quoteState)
        if (id === '' && (before === null || $getState(before, quoteState, 'direct') === '')) return
        paint(dom, id, statuses.get(editor)?.get(id))
      },
    }),
  ],
})

function paint(dom: HTMLElement, id: string, status: QuoteStatus | 'none' | undefined): void {
  if (id === '') {
    delete dom.dataset.quote
    delete dom.dataset.quoteStatus
    return
  }
  dom.dataset.quote = id
  dom.dataset.quoteStatus = status ?? 'unchecked'
}

/** Shows each quotation's status in the text. Touches only the marks whose status changed. */
export function showStatuses(editor: LexicalEditor, next: Shapes): void {
  const before = statuses.get(editor)
  statuses.set(editor, next)
  const root = editor.getRootElement()
  if (!root) return
  const changed = new Map([...next].filter(([id, status]) => before?.get(id) !== status))
  if (changed.size === 0) return
  for (const dom of root.querySelectorAll<HTMLElement>('[data-quote]')) {
    const { quote = '' } = dom.dataset
    if (changed.has(quote)) paint(dom, quote, changed.get(quote))
  }
}

const stretchesOf = (root: HTMLElement, id: string): NodeListOf<HTMLElement> =>
  root.querySelectorAll<HTMLElement>(`[data-quote="${CSS.escape(id)}"]`)

/** Marks the chosen quotation in the text, so that eye and hand agree with the Quotes tab. */
export function showChosen(editor: LexicalEditor, id: string | null): void {
  const root = editor.getRootElement()
  if (!root) return
  for (const dom of root.querySelectorAll<HTMLElement>('[data-quote-chosen]')) delete dom.dataset.quoteChosen
  if (id) for (const dom of stretchesOf(root, id)) dom.dataset.quoteChosen = ''
}

/** Moves quote marks to where they stand in these blocks. Words are never touched; a block whose words differ is left alone. */
export function applyMarks(editor: LexicalEditor, blocks: Block[]): void {
  if (blocks.length === 0 || editor.isComposing()) return
  const byId = new Map(blocks.map(block => [block.id, block]))
  editor.update(
    () => {
      for (const node of $getRoot().getChildren()) {
        const block = byId.get($getState(node, blockIdState))
        if (block) $markBlock(node, block)
      }
    },
    {
      tag: [
        MARKING_TAG,
        HISTORY_MERGE_TAG,
        SKIP_SCROLL_INTO_VIEW_TAG,
        ...(hasCursor(editor) ? [] : [SKIP_DOM_SELECTION_TAG]),
      ],
    },
  )
}

/** Splitting text moves the browser's cursor, so it is set again; but never taken from another field. */
function hasCursor(editor: LexicalEditor): boolean {
  const root = editor.getRootElement()
  return root !== null && document.activeElement === root
}

function $markBlock(node: LexicalNode, block: Block): void {
  if ($isBox(node)) {
    if (block.type === 'image') $changeBox(node, { caption: block.caption })
    return
  }
  const texts = blockTexts(block)
  $textElements(node).forEach((element, index) => {
    const text = texts[index]
    if (text && $leaves(element).map(leafText).join('') === inlineText(text)) $markText(element, text)
  })
}

const leafText = (node: LexicalNode): string => ($isLineBreakNode(node) ? '\n' : node.getTextContent())

/** Splits text nodes where a mark begins or ends, and sets each part's mark. */
function $markText(element: ElementNode, text: Inline): void {
  const edges = markEdges(text)
  let at = 0
  for (const leaf of $leaves(element)) {
    const length = leafText(leaf).length
    const cuts = edges.flatMap(edge => (edge.at > at && edge.at < at + length ? [edge.at - at] : []))
    const parts = $isTextNode(leaf) && cuts.length > 0 ? leaf.splitText(...cuts) : [leaf]
    for (const part of parts) {
      const id = edges.findLast(edge => edge.at <= at)?.id ?? ''
      if ($getState(part, quoteState) !== id) $setState(part, quoteState, id)
      at += leafText(part).length
    }
  }
}

/** Where the quote mark changes along a text, with the mark from there on. */
function markEdges(text: Inline): { at: number; id: string }[] {
  const edges: { at: number; id: string }[] = []
  let at = 0
  for (const run of text) {
    const id = markOf(run, 'quote')?.id ?? ''
    if (edges.at(-1)?.id !== id) edges.push({ at, id })
    at += run.text.length
  }
  return edges
}

/** The quotation that a click in the text was on, or null. */
export const quoteAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? null) : null
