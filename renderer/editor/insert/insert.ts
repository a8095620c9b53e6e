import {
  $createNodeSelection,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import type { InsertContext, InsertItem } from '../kit/block-kind.ts'
import { $isBox, $readBox } from '../kit/box.tsx'
import { awaitFilling } from '../kit/new-box.ts'
import type { EditorServices } from '../kit/services.ts'

/** Puts a new block below the one the cursor is in, or in its place where that is an empty paragraph, and goes there: into its text or its first field. */
export function insertBlock(
  editor: LexicalEditor,
  item: InsertItem,
  settings: EditorServices['settings'],
): void {
  if (item.command) {
    editor.dispatchCommand(item.command, undefined)
    return
  }
  editor.update(() => {
    const node = item.$create?.($context(settings))
    if (!node) return
    $insertTopLevel(node)
    if ($isBox(node)) awaitFilling(editor, node.getKey())
  })
}

const $context = (settings: EditorServices['settings']): InsertContext => ({
  settings,
  slots: $getRoot()
    .getChildren()
    .flatMap(node => $readBox(node, 'ad-slot', '')?.slot ?? []),
})

/** Inserts a top-level block at the cursor, sees to it that one can write on below, and moves the cursor in or below. */
export function $insertTopLevel(node: LexicalNode): void {
  const current = $currentBlock()
  if (!current) $getRoot().append(node)
  else if ($isParagraphNode(current) && current.isEmpty()) current.replace(node)
  else current.insertAfter(node)
  if ($isElementNode(node)) {
    node.selectStart()
    return
  }
  const next = node.getNextSibling() ?? $createParagraphNode()
  if (!next.isAttached()) node.insertAfter(next)
  if ($isElementNode(next)) next.selectStart()
  else $choose(node)
}

/** Chooses a whole block, as a click on a box does. */
export function $choose(node: LexicalNode): void {
  const selection = $createNodeSelection()
  selection.add(node.getKey())
  $setSelection(selection)
}

/** The top-level block the selection ends in, or null where there is none. */
export function $currentBlock(): LexicalNode | null {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) return selection.getNodes().at(-1)?.getTopLevelElement() ?? null
  if (!$isRangeSelection(selection)) return $getRoot().getLastChild()
  const node = selection.focus.getNode()
  if (node === $getRoot()) return $getRoot().getChildAtIndex(Math.max(0, selection.focus.offset - 1))
  return node.getTopLevelElement()
}
