import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
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
