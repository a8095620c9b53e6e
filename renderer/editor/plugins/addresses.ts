import { $createLinkNode } from '@lexical/link'
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type TextNode,
} from 'lexical'
import { isFullAddress } from '../toolbar/link-command.ts'

/** What ends a sentence or a bracket around an address and is none of it. */
const BEHIND = /[.,;:!?'"’”»)\]]+$/

/** The address that a line ends with, where there is one: whole, without the sentence's own marks, and where it begins. */
export function addressAtEnd(line: string): { start: number; address: string } | null {
  const start = line.search(/\S+$/)
  const [, bracket = '', word = ''] = /^([([“„«"'‘]*)(https?:.*)$/i.exec(line.slice(start)) ?? []
  const bare = word.replace(BEHIND, '')
  // A bracket that opens in the address closes in it.
  const address = bare.includes('(') && word[bare.length] === ')' ? `${bare})` : bare
  return isFullAddress(address) ? { start: start + bracket.length, address } : null
}

/** A web address that was typed becomes a link as soon as a space stands behind it. A step of its own for undo. */
export function linkBeforeSpace(editor: LexicalEditor): void {
  if (!editor.read(() => $addressAtCursor(1))) return
  editor.update(
    () => {
      const found = $addressAtCursor(1)
      if (found) $link(found)
    },
    { tag: HISTORY_PUSH_TAG },
  )
}

/** The same for an address that a paragraph ends with. */
export function registerAddressAtEnter(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_ENTER_COMMAND,
    () => {
      const found = $addressAtCursor(0)
      if (!found) return false
      const link = $link(found)
      // Not in the link, which would go on in the next paragraph.
      if (link.getNextSibling() === null) link.getParent()?.selectEnd()
      return false
    },
    COMMAND_PRIORITY_HIGH,
  )
}

/** Characters before the cursor in which the whole address must stand, so that a space costs the same in a paragraph of any length. */
const LONGEST = 2048

interface Found {
  node: TextNode
  start: number
  address: string
}

/** The address in front of the cursor and this many characters before it; none in code or where there is a link already. */
function $addressAtCursor(back: number): Found | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node) || node.hasFormat('code')) return null
  if (node.getParent()?.isInline() !== false) return null
  const end = selection.anchor.offset - back
  const from = Math.max(0, end - LONGEST)
  const found = addressAtEnd(node.getTextContent().slice(from, end))
  // What begins where the look back ends may be the rest of something longer.
  return found && (from === 0 || found.start > 0) ? { node, ...found, start: from + found.start } : null
}

function $link({ node, start, address }: Found) {
  const parts = node.splitText(start, start + address.length)
  const words = parts[start > 0 ? 1 : 0] ?? node
  const link = $createLinkNode(address, { rel: null })
  words.insertBefore(link)
  link.append(words)
  return link
}
