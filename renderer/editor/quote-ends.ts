import { $getSelection, $getState, $isRangeSelection, $setState, defineExtension, TextNode } from 'lexical'
import { quoteState } from './kit/state.ts'

/** Which marks close a quotation that a mark opens. Single marks are left out: an apostrophe looks like their end. */
const CLOSERS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '”': '”',
  '"': '"',
}

/**
 * Words typed behind the closing mark are no part of the quotation. The finder would say so a moment later; until then a reader
 * would see the mark grow with every letter, so what is typed there is let go at once. Looks at the one text that changed.
 */
export const quoteEndsExtension = defineExtension({
  name: 'copydesk/quote-ends',
  register: editor =>
    editor.registerNodeTransform(TextNode, node => {
      const id = $getState(node, quoteState)
      if (id === '') return
      const end = endOfQuotation(node.getTextContent())
      if (end === null || !$isTypedBehind(node, end)) return
      const [, rest] = node.splitText(end)
      if (rest) $setState(rest, quoteState, '')
    }),
})

function $isTypedBehind(node: TextNode, end: number): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  return selection.anchor.key === node.getKey() && selection.anchor.offset > end
}

/** Where the quotation that a text begins with is closed, or null where it does not begin with one or goes on to the end. */
export function endOfQuotation(text: string): number | null {
  const open = text[0] ?? ''
  const closers = CLOSERS[open]
  if (closers === undefined) return null
  let depth = 1
  for (let at = 1; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (closers.includes(letter)) depth--
    else if (letter === open) depth++
    if (depth === 0) return at + 1 < text.length ? at + 1 : null
  }
  return null
}
