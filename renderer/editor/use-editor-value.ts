import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $isRangeSelection, type EditorState, type UpdateListenerPayload } from 'lexical'
import { useEffect, useState } from 'react'

/**
 * Something small that can be read from the editor, other than the letters themselves, kept up to date. It is read when something
 * else than letters and the place among them changed, and React hears of it only when it is another: even a state that is set to what it was costs
 * something on every key.
 *
 * @param $read must be the same function on every render
 */
export function useEditorValue<T extends string | boolean>($read: () => T, before: T): T {
  const [editor] = useLexicalComposerContext()
  const [value, setValue] = useState(before)
  useEffect(() => {
    let last = before
    let cursor = ''
    const look = (): void => {
      const now = editor.read($read)
      if (now === last) return
      last = now
      setValue(now)
    }
    look()
    return editor.registerUpdateListener(({ dirtyElements, editorState }: UpdateListenerPayload) => {
      const at = cursorIn(editorState)
      const isSame = at !== '' && at === cursor && ![...dirtyElements.values()].some(Boolean)
      cursor = at
      if (!isSame) look()
    })
  }, [editor, $read, before])
  return value
}

/** Where the cursor is and what it would write, but for the place among the letters. */
function cursorIn({ _selection: selection }: EditorState): string {
  if (!$isRangeSelection(selection)) return ''
  return `${selection.anchor.key} ${selection.focus.key} ${selection.isCollapsed()} ${selection.format}`
}
