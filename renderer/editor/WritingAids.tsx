import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { type ReactNode, useEffect } from 'react'
import { setForeignWriter } from './clipboard.ts'
import { foreignText } from './foreign-text.ts'
import { SlashMenu } from './insert/SlashMenu.tsx'
import { BlockHandle } from './plugins/BlockHandle.tsx'
import { usePointing } from './plugins/use-pointing.ts'

/** What helps to write but is not needed for the first key: loaded after the page stands. */
export default function WritingAids({ page }: { page: HTMLElement }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const pointing = usePointing(page)
  useEffect(() => setForeignWriter(editor, foreignText), [editor])
  return (
    <>
      <SlashMenu page={page} />
      {pointing ? <BlockHandle anchor={page} /> : null}
    </>
  )
}
