import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { EDIT_LINK_COMMAND } from '../toolbar/link-command.ts'

/** The keys that Lexical leaves to its host. */
export function registerShortcuts(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    event => {
      const mod = event.metaKey || event.ctrlKey
      if (!mod || event.altKey || !$isRangeSelection($getSelection())) return false
      const key = event.key.toLowerCase()
      if (key === 'k' && !event.shiftKey) editor.dispatchCommand(EDIT_LINK_COMMAND, undefined)
      else if (key === 'x' && event.shiftKey) editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough')
      else return false
      event.preventDefault()
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
