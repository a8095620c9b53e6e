import { $isListItemNode, $isListNode } from '@lexical/list'
import { $isElementNode, $isParagraphNode, type ElementNode, type LexicalNode } from 'lexical'

/** The elements that hold the running texts of a block, in the order of `blockTexts`: one, or one a point for a list. */
export function $textElements(node: LexicalNode): ElementNode[] {
  if ($isListNode(node)) return node.getChildren().flatMap($textElements)
  if ($isListItemNode(node)) {
    const first = node.getFirstChild()
    if ($isListNode(first)) return $textElements(first)
    return $isParagraphNode(first) && node.getChildrenSize() === 1 ? [first] : [node]
  }
  return $isElementNode(node) ? [node] : []
}

/** The texts and line breaks of an element in order, those inside links too. */
export const $leaves = (element: ElementNode): LexicalNode[] =>
  element.getChildren().flatMap(child => ($isElementNode(child) ? $leaves(child) : [child]))
