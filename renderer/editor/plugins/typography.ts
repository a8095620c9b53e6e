import {
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  $onUpdate,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical'
import { isUnsettled, lookBack, mayMean, smarten } from '../typography.ts'

/** Turns straight quotes and double hyphens into those of the article's language while typing; undo gives back what was typed. */
export function registerTypography(editor: LexicalEditor, language: () => string): () => void {
  let wasUnsettled = false
  return editor.registerCommand(
    BEFORE_INPUT_COMMAND,
    event => {
      if (event.inputType !== 'insertText' || event.data === null) return false
      const isSettling = wasUnsettled
      wasUnsettled = isUnsettled(event.data)
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return false
      if (!(mayMean(event.data) || isSettling || selection.anchor.offset === 2)) return false
      if (event.data === '\t') return insertTab(event, selection)
      if (!selection.isCollapsed() || editor.isComposing()) return false
      const node = selection.anchor.getNode()
      if ($isTextNode(node) && node.hasFormat('code')) return false
      const better = smarten($lineBefore(selection.anchor, lookBack(event.data)), event.data, language())
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

/** Browsers wrap a tab in an element of their own, which takes the words before it away; dictation and text expanders type some. */
function insertTab(event: InputEvent, selection: RangeSelection): true {
  event.preventDefault()
  selection.insertText('\t')
  return true
}

/** The end of the line before the cursor, this long, through all its marks and links. */
function $lineBefore(cursor: PointType, length: number): string {
  const node = cursor.getNode()
  let text = $isTextNode(node) ? node.getTextContent().slice(0, cursor.offset).slice(-length) : ''
  let before = $isElementNode(node) ? node.getChildAtIndex(cursor.offset - 1) : $nodeBefore(node)
  while (text.length < length && before && !$isLineBreakNode(before)) {
    text = before.getTextContent().slice(-length) + text
    before = $nodeBefore(before)
  }
  return text.slice(-length)
}

function $nodeBefore(node: LexicalNode): LexicalNode | null {
  const parent = node.getParent()
  return node.getPreviousSibling() ?? (parent?.isInline() ? parent.getPreviousSibling() : null)
}

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
