import type { LexicalEditor } from 'lexical'

/**
 * Lets no key act on a selection that is no more. Browsers tell of a new selection a moment after the key that made it; a key that is
 * already waiting by then, from a text expander or a very quick hand, would be answered where the cursor was before.
 */
export function registerPromptSelection(editor: LexicalEditor): () => void {
  let known: unknown[] = []
  const learn = (): void => {
    known = pointsOf(getSelection())
  }
  const tell = (event: Event): void => {
    if (event.target !== editor.getRootElement()) return
    const points = pointsOf(getSelection())
    if (points.some((point, at) => point !== known[at])) document.dispatchEvent(new Event('selectionchange'))
  }
  document.addEventListener('selectionchange', learn)
  window.addEventListener('keydown', tell, true)
  return () => {
    document.removeEventListener('selectionchange', learn)
    window.removeEventListener('keydown', tell, true)
  }
}

const pointsOf = (selection: Selection | null): unknown[] => [
  selection?.anchorNode,
  selection?.anchorOffset,
  selection?.focusNode,
  selection?.focusOffset,
]
