import type { LexicalEditor } from 'lexical'

/** What a key sends besides `keydown`, which shortcuts of the window wait for. */
const EVENTS = ['keypress', 'beforeinput', 'textInput', 'input'] as const

/**
 * Ends the events of typing at the text: the editor has heard them there, nothing above it waits for them, and React would look
 * through the whole window for somebody who does, on every key. Fields inside blocks are not the text and keep theirs.
 */
export function registerQuietKeys(editor: LexicalEditor): () => void {
  const end = (event: Event): void => {
    if (event.target === event.currentTarget) event.stopPropagation()
  }
  return editor.registerRootListener((root, before) => {
    for (const name of EVENTS) {
      before?.removeEventListener(name, end)
      root?.addEventListener(name, end)
    }
  })
}
