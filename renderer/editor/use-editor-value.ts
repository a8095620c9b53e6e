import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'

/**
 * Something small that can be read from the editor, kept up to date. React hears of it only when it changes: even a state
 * that is set to what it was costs something on every key.
 *
 * @param $read must be the same function on every render
 */
export function useEditorValue<T extends string | boolean>($read: () => T, before: T): T {
  const [editor] = useLexicalComposerContext()
  const [value, setValue] = useState(before)
  useEffect(() => {
    let last = before
    const look = (): void => {
      const now = editor.read($read)
      if (now === last) return
      last = now
      setValue(now)
    }
    look()
    return editor.registerUpdateListener(look)
  }, [editor, $read, before])
  return value
}
