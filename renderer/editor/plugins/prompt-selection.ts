import type { LexicalEditor } from 'lexical'
import { isLetter } from '../../app/hear-no-typing.ts'

/**
 * Lets no key act on a selection that is no more. Browsers tell of a new selection a moment after the key or press that made it; a
 * key that is already waiting by then, from a text expander or a very quick hand, would be answered where the cursor was before. After
 * letters nothing is told: the editor itself puts the cursor behind them, and asking for the selection costs something on every key.
 */
export function registerPromptSelection(editor: LexicalEditor): () => void {
  let isUntold = false
  const learn = (): void => {
    isUntold = false
  }
  const press = (): void => {
    isUntold = true
  }
  const tell = (event: KeyboardEvent): void => {
    if (event.target !== editor.getRootElement()) return
    if (isUntold) document.dispatchEvent(new Event('selectionchange'))
    isUntold = !isLetter(event)
  }
  document.addEventListener('selectionchange', learn)
  window.addEventListener('pointerdown', press, true)
  window.addEventListener('pointerup', press, true)
  window.addEventListener('keydown', tell, true)
  return () => {
    document.removeEventListener('selectionchange', learn)
    window.removeEventListener('pointerdown', press, true)
    window.removeEventListener('pointerup', press, true)
    window.removeEventListener('keydown', tell, true)
  }
}
