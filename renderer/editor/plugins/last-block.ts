import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  type ElementNode,
  IS_APPLE,
  KEY_ARROW_DOWN_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical'

/**
 * The way to the end of a story that ends in a quotation with its credit, or in a box: browsers do not find the last word there,
 * and below it is nothing to go to.
 */
export function registerLastBlock(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, event => $toEnd(editor, event), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, event => $below(editor, event), COMMAND_PRIORITY_HIGH),
  )
}

/** Ctrl+End, Cmd+Down on a Mac: behind the last word; with Shift all up to it is selected. */
function $toEnd(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const isAsked = IS_APPLE ? event.metaKey && event.key === 'ArrowDown' : event.ctrlKey && event.key === 'End'
  if (!isAsked || event.altKey) return false
  const selection = $getSelection()
  const last = $getRoot().getLastChild()
  if (!$isElementNode(last) || !hasCredit(editor, last)) return false
  event.preventDefault()
  const { anchor } = $isRangeSelection(selection) ? selection : last.selectEnd()
  const { key, offset, type } = anchor
  const end = last.selectEnd()
  if (event.shiftKey) end.anchor.set(key, offset, type)
  return true
}

/** ArrowDown out of the last block: a new paragraph below a quotation or a chosen box, which one could not write behind otherwise. */
function $below(editor: LexicalEditor, event: KeyboardEvent): boolean {
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
  const last = $getRoot().getLastChild()
  if (!last || !$isLeft(editor, last)) return false
  event.preventDefault()
  const paragraph = $createParagraphNode()
  last.insertAfter(paragraph)
  paragraph.selectStart()
  return true
}

function $isLeft(editor: LexicalEditor, last: LexicalNode): boolean {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) return selection.getNodes().some(node => node.is(last))
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || !$isElementNode(last)) return false
  return (
    last.is(selection.anchor.getNode().getTopLevelElement()) &&
    hasCredit(editor, last) &&
    isOnLastLine(editor, last)
  )
}

/** Whether the block's words are followed by fields of its own, as in a quotation. */
const hasCredit = (editor: LexicalEditor, block: LexicalNode): boolean => {
  const end = editor.getElementByKey(block.getKey())?.lastElementChild
  return end instanceof HTMLElement && end.contentEditable === 'false'
}

/** Whether the browser's cursor stands in the last line of the block's words. One in an empty line has no measures: it stands alone. */
function isOnLastLine(editor: LexicalEditor, block: ElementNode): boolean {
  const words = block.getLastDescendant()
  const dom = words && editor.getElementByKey(words.getKey())
  const cursor = getSelection()?.getRangeAt(0).getClientRects().item(0)
  const lastLine = dom && [...dom.getClientRects()].at(-1)
  return !cursor || !lastLine || cursor.bottom > lastLine.top + lastLine.height / 2
}
