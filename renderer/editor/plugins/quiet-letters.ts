import {
  COMMAND_PRIORITY_CRITICAL,
  INPUT_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { isLetter } from '../../app/hear-no-typing.ts'

/**
 * Lets letters typed into the story go no further than the text: nothing around it waits for them, and being asked costs something on
 * every key. All but the slash, which asks for a menu.
 */
export function registerQuietLetters(editor: LexicalEditor): () => void {
  const isOwn = (event: Event): boolean => event.target === editor.getRootElement()
  // When a letter is let go nothing happens, in the text neither.
  const letGo = (event: KeyboardEvent): void => {
    if (isLetter(event) && isOwn(event)) event.stopPropagation()
  }
  window.addEventListener('keyup', letGo, true)
  return mergeRegister(
    () => window.removeEventListener('keyup', letGo, true),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      event => {
        if (isLetter(event) && event.key !== '/' && isOwn(event)) event.stopPropagation()
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      INPUT_COMMAND,
      event => {
        if (isOwn(event)) event.stopPropagation()
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  )
}
