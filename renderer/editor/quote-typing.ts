import {
  $getSelection,
  $getState,
  $isRangeSelection,
  $isTextNode,
  $setState,
  defineExtension,
  TextNode,
} from 'lexical'
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
 * Keeps quote marks where the words are while one types; the finder would do so a moment later, but until then a reader would see
 * marks grow and break with every letter. What is typed behind the closing mark is let go, and what replaces words in the middle
 * of a quotation belongs to it. Looks at the one text that changed.
 */
export const quoteTypingExtension = defineExtension({
  name: 'copydesk/quote-typing',
  register: editor =>
    editor.registerNodeTransform(TextNode, node => {
      if (!$hasCursor(node)) return
      const id = $getState(node, quoteState)
      if (id === '') $joinQuotationAround(node)
      else $letGoBehind(node)
    }),
})

function $hasCursor(node: TextNode): boolean {
  const selection = $getSelection()
  return $isRangeSelection(selection) && selection.isCollapsed() && selection.anchor.key === node.getKey()
}

function $letGoBehind(node: TextNode): void {
  const end = endOfQuotation(node.getTextContent())
  const selection = $getSelection()
  if (end === null || !$isRangeSelection(selection) || selection.anchor.offset <= end) return
  const [, rest] = node.splitText(end)
  if (rest) $setState(rest, quoteState, '')
}

/** Words between two parts of one quotation, unless they stand between its closing and its next opening mark: “Yes,” she said, “we do.” */
function $joinQuotationAround(node: TextNode): void {
  const [before, after] = [node.getPreviousSibling(), node.getNextSibling()]
  if (!$isTextNode(before) || !$isTextNode(after)) return
  const id = $getState(before, quoteState)
  if (id === '' || id !== $getState(after, quoteState)) return
  if (!isClosed(before.getTextContent()) && !isOpened(after.getTextContent())) $setState(node, quoteState, id)
}

const isClosed = (text: string): boolean => text.length > 1 && /[”“»«」"]$/u.test(text)
const isOpened = (text: string): boolean => text.length > 1 && /^[“„«»「”"]/u.test(text)

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
