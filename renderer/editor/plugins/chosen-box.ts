import {
  $createParagraphNode,
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type RangeSelection,
} from 'lexical'
import { isLetter } from '../../app/hear-no-typing.ts'
import { $chosenBlocks } from './move.ts'

/**
 * Writing while a box is chosen begins a paragraph below it. Left to themselves, browsers put each letter at the very beginning of the
 * story, because nothing is selected for them while a box is.
 */
export function registerChosenBox(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      event => {
        if (!$lineBelow()) return false
        event?.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      event => {
        // An input method composes where the cursor is by then.
        if (event.key === 'Process' || event.key === 'Dead') $lineBelow()
        const isTyped = isLetter(event) || (event.key.length === 1 && event.getModifierState('AltGraph'))
        if (!isTyped) return false
        const line = $lineBelow()
        if (!line) return false
        event.preventDefault()
        line.insertText(event.key)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

/** Puts the cursor into a new paragraph below the chosen boxes; null where none is chosen. */
function $lineBelow(): RangeSelection | null {
  const last = $isNodeSelection($getSelection()) ? $chosenBlocks().at(-1) : undefined
  if (!last) return null
  const paragraph = $createParagraphNode()
  last.insertAfter(paragraph)
  return paragraph.selectStart()
}
