import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { COMMAND_PRIORITY_LOW, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { prepareCopying } from './clipboard.ts'
import { SlashMenu } from './insert/SlashMenu.tsx'
import { BlockHandle } from './plugins/BlockHandle.tsx'
import { usePointing } from './plugins/use-pointing.ts'

/** What helps to write but is not needed for the first key: loaded after the page stands. */
export function WritingAids({ page }: { page: HTMLElement }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const pointing = usePointing(page)
  // A slash may have been typed while this was on its way.
  const [slashed, setSlashed] = useState(true)
  const forgetSlash = useCallback(() => setSlashed(false), [])
  useEffect(() => void prepareCopying(), [])
  useEffect(() => onSlash(editor, () => setSlashed(true)), [editor])
  // Beside the text and not around it: React listens where something is hung, and would hear every key.
  const [rail, setRail] = useState<HTMLElement | null>(null)
  return (
    <>
      <div ref={setRail} className="block-rail" />
      {slashed ? <SlashMenu page={page} onDone={forgetSlash} /> : null}
      {pointing && rail ? <BlockHandle anchor={rail} /> : null}
    </>
  )
}

/** Calls when a slash is about to be typed: the menu looks at every key, and is there only while it may be asked for. */
function onSlash(editor: LexicalEditor, call: () => void): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    event => {
      if (event.key === '/') call()
      return false
    },
    COMMAND_PRIORITY_LOW,
  )
}
