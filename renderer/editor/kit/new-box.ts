import type { LexicalEditor, NodeKey } from 'lexical'

/** The box that was put into the text last and is not yet drawn. */
const awaited = new WeakMap<LexicalEditor, NodeKey>()

/** Says that somebody put this box into the text to fill it in: once it is drawn, the cursor goes into its first field. */
export const awaitFilling = (editor: LexicalEditor, key: NodeKey): void => {
  awaited.set(editor, key)
}

/** Whether this box waits to be filled in. */
export const isAwaited = (editor: LexicalEditor, key: NodeKey): boolean => awaited.get(editor) === key

/** Goes into the field where one begins to fill a new box in; what stands there is selected, so that typing takes its place. */
export function beginFilling(editor: LexicalEditor, box: HTMLElement | null, beginsAt: string): void {
  awaited.delete(editor)
  const field = box?.querySelector<HTMLInputElement | HTMLTextAreaElement>(beginsAt)
  field?.focus()
  field?.select()
}
