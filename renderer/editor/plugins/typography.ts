import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $onUpdate,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical'
import { smarten } from '../typography.ts'

/** Turns straight quotes and double hyphens into those of the article's language while typing; undo gives back what was typed. */
export function registerTypography(editor: LexicalEditor, language: () => string): () => void {
  return editor.registerCommand(
    BEFORE_INPUT_COMMAND,
    event => {
      if (event.inputType !== 'insertText' || event.data === null || !/^["'\-.]$/.test(event.data))
        return false
      const selection = $getSelection()
      if (!$isRangeSelection(selection) || !selection.isCollapsed() || editor.isComposing()) return false
      const node = selection.anchor.getNode()
      if ($isTextNode(node) && node.hasFormat('code')) return false
      const before = $isTextNode(node) ? node.getTextContent().slice(0, selection.anchor.offset) : ''
      const better = smarten(before || $textBefore(node), event.data, language())
      if (!better) return false
      event.preventDefault()
      selection.insertText(event.data)
      // Only once what was typed stands in the history by itself can undo give it back.
      $onUpdate(() => replace(editor, better.remove + 1, better.insert))
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}

const $textBefore = (node: { getPreviousSibling(): { getTextContent(): string } | null }): string =>
  node.getPreviousSibling()?.getTextContent().slice(-2) ?? ''

/** Replaces the last characters before the cursor, as a step of its own in the undo history. */
function replace(editor: LexicalEditor, length: number, text: string): void {
  editor.update(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return
      const node = selection.anchor.getNode()
      const end = selection.anchor.offset
      if (!$isTextNode(node) || end < length) return
      node.spliceText(end - length, length, text, true)
    },
    { tag: HISTORY_PUSH_TAG },
  )
}
