import { $removeList, INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import {
  $createParagraphNode,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { $currentBlock } from '../insert/insert.ts'
import { blockIdState } from '../kit/state.ts'

/** A paragraph that becomes a heading is the same block to history and comments. */
function $keepName(before: ElementNode, now: ElementNode): void {
  $setState(now, blockIdState, $getState(before, blockIdState))
}

/** Makes the blocks of the selection headings of level 2, then 3, 4, and paragraphs again: one button walks through all. */
export function nextHeadingLevel(editor: LexicalEditor): void {
  editor.update(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    const block = $currentBlock()
    const tag = $isHeadingNode(block) ? block.getTag() : null
    const next = tag === null ? 'h2' : tag === 'h2' ? 'h3' : tag === 'h3' ? 'h4' : null
    $setBlocksType(selection, () => (next ? $createHeadingNode(next) : $createParagraphNode()), $keepName)
  })
}

/** Sets the blocks of the selection apart as a quotation, or makes them paragraphs again. */
export function toggleQuote(editor: LexicalEditor): void {
  editor.update(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    const set = $isQuoteNode($currentBlock())
    $setBlocksType(selection, () => (set ? $createParagraphNode() : $createQuoteNode()), $keepName)
  })
}

/** Makes the blocks of the selection a list of the kind, or paragraphs again where they are one. */
export function toggleList(editor: LexicalEditor, kind: 'bullet' | 'number', pressed: boolean): void {
  if (pressed) editor.update(() => $removeList())
  else
    editor.dispatchCommand(
      kind === 'bullet' ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND,
      undefined,
    )
}
