import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { mergeRegister } from 'lexical'
import { type ReactNode, useEffect } from 'react'
import { setForeignWriter } from './clipboard.ts'
import { foreignText } from './foreign-text.ts'
import { SlashMenu } from './insert/SlashMenu.tsx'
import { BlockHandle } from './plugins/BlockHandle.tsx'
import { registerMarkdown } from './plugins/markdown.ts'
import { usePointing } from './plugins/use-pointing.ts'

/** What helps to write but is not needed for the first key: loaded after the page stands. */
export default function WritingAids({ page }: { page: HTMLElement }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const pointing = usePointing(page)
  useEffect(() => mergeRegister(registerMarkdown(editor), setForeignWriter(editor, foreignText)), [editor])
  return (
    <>
      <SlashMenu page={page} />
      {pointing ? <BlockHandle anchor={page} /> : null}
    </>
  )
}
