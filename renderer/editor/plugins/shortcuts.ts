import { $isListItemNode } from '@lexical/list'
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_BEFORE_EDITOR,
  COMMAND_PRIORITY_HIGH,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  type TextFormatType,
} from 'lexical'
import { EDIT_LINK_COMMAND } from '../toolbar/link-command.ts'

/** By the key's place, since Shift makes other signs of some. Those of other editors where the window's own are not in the way. */
const FORMATS: { code: string; shift: boolean; format: TextFormatType }[] = [
  { code: 'KeyX', shift: true, format: 'strikethrough' },
  { code: 'Period', shift: false, format: 'superscript' },
  { code: 'Period', shift: true, format: 'subscript' },
  { code: 'KeyM', shift: true, format: 'code' },
]

/** The keys that Lexical leaves to its host. */
export function registerShortcuts(editor: LexicalEditor): () => void {
  return mergeRegister(registerFormats(editor), registerTab(editor), registerEscape(editor))
}

/** Escape closes what is open and leaves the cursor where it is: Lexical takes it out of the text, and what is typed next is lost. */
function registerEscape(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_ESCAPE_COMMAND,
    () => $isRangeSelection($getSelection()),
    COMMAND_PRIORITY_BEFORE_EDITOR,
  )
}

/** In a list Tab sets a point under the one above it and Shift+Tab takes it out; everywhere else, and where it cannot, Tab goes on. */
function registerTab(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_TAB_COMMAND,
    event => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return false
      const point = $findMatchingParent(selection.anchor.getNode(), $isListItemNode)
      if (!point || (event.shiftKey ? point.getIndent() === 0 : point.getPreviousSibling() === null))
        return false
      event.preventDefault()
      return editor.dispatchCommand(
        event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
        undefined,
      )
    },
    COMMAND_PRIORITY_HIGH,
  )
}

function registerFormats(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    event => {
      const mod = event.metaKey || event.ctrlKey
      if (!mod || event.altKey || !$isRangeSelection($getSelection())) return false
      const key = event.key.toLowerCase()
      if (key === 'k' && !event.shiftKey) editor.dispatchCommand(EDIT_LINK_COMMAND, undefined)
      else {
        const format = FORMATS.find(({ code, shift }) => code === event.code && shift === event.shiftKey)
        if (!format) return false
        editor.dispatchCommand(FORMAT_TEXT_COMMAND, format.format)
      }
      event.preventDefault()
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
