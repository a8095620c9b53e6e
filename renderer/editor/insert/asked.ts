import { $getSelection, $isRangeSelection, $isTextNode, type TextNode } from 'lexical'

/**
 * Takes out the words that asked for the menu, from the slash to the cursor. The menu hands over those that it last looked at, which
 * may lack the letters typed since: on a busy machine they would stay in the story.
 */
export function $removeAsked(seen: TextNode | null): void {
  seen?.remove()
  const selection = $getSelection()
  const point = $isRangeSelection(selection) && selection.isCollapsed() ? selection.anchor : null
  const node = point?.getNode()
  if (!point || !$isTextNode(node)) return
  const left = node.getTextContent().slice(0, point.offset)
  if (left.startsWith('/')) node.spliceText(0, left.length, '', true)
  if (node.getTextContent() === '') node.remove()
}
