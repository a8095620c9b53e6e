import { ClickAfterLastBlockExtension } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { RichTextExtension } from '@lexical/rich-text'
import { configExtension, defineExtension, type EditorThemeClasses } from 'lexical'
import { blockNamesExtension } from './block-names.ts'
import { allEditorBlocks } from './blocks.ts'
import { clipboardExtension } from './clipboard.ts'
import { quoteTypingExtension } from './quote-typing.ts'

/** How many undo steps are kept; each holds a whole editor state, so the number bounds memory in a long day. */
const UNDO_STEPS = 500

/** Classes for what the name of an element does not say: struck words have none, and those with several marks have one for two of them. */
const LOOKS: EditorThemeClasses = {
  text: {
    italic: 'text-em',
    strikethrough: 'text-strike',
    superscript: 'text-sup',
    subscript: 'text-sub',
  },
}

/** What every Copydesk editor is made of, window or test: rich text, undo, links, and each block's own extension. */
export const bodyExtension = defineExtension({
  name: 'copydesk/body',
  namespace: 'copydesk',
  dependencies: [
    RichTextExtension,
    configExtension(HistoryExtension, { maxDepth: UNDO_STEPS }),
    LinkExtension,
    ClickAfterLastBlockExtension,
    blockNamesExtension,
    quoteTypingExtension,
    clipboardExtension,
    ...allEditorBlocks.map(block => block.extension),
  ],
  theme: LOOKS,
  onError: error => {
    throw error
  },
})
