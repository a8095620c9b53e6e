import {
  BOLD_STAR,
  BOLD_UNDERSCORE,
  type ElementTransformer,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  type Transformer,
  UNORDERED_LIST,
} from '@lexical/markdown'
import { $createHeadingNode, $isHeadingNode, HeadingNode } from '@lexical/rich-text'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { $createBox } from '../kit/box.tsx'
import { EDIT_LINK_COMMAND } from '../toolbar/link-command.ts'

/** "# " and "## " begin a crosshead of level 2: level 1 is the headline, and people type either. */
const HEADING: ElementTransformer = {
  type: 'element',
  dependencies: [HeadingNode],
  regExp: /^(#{1,4})\s/,
  export: node => ($isHeadingNode(node) ? node.getTextContent() : null),
  replace: (parent, children, match) => {
    const level = Math.max(2, match[1]?.length ?? 2) as 2 | 3 | 4
    const heading = $createHeadingNode(`h${level}`).append(...children)
    parent.replace(heading)
    heading.select(0, 0)
  },
}

/** "---" or "***" and a space is a divider. */
const DIVIDER: ElementTransformer = {
  type: 'element',
  dependencies: [],
  regExp: /^(---|\*\*\*|—-|–-)\s$/,
  export: () => null,
  replace: parent => {
    parent.insertBefore($createBox({ id: '', type: 'divider' }))
  },
}

const TRANSFORMERS: Transformer[] = [
  HEADING,
  QUOTE,
  UNORDERED_LIST,
  ORDERED_LIST,
  DIVIDER,
  INLINE_CODE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  LINK,
]

/** Markdown while typing, and the keys that Lexical leaves to its host. */
export function registerShortcuts(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerMarkdownShortcuts(editor, TRANSFORMERS),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      event => {
        const mod = event.metaKey || event.ctrlKey
        if (!mod || event.altKey || !$isRangeSelection($getSelection())) return false
        const key = event.key.toLowerCase()
        if (key === 'k' && !event.shiftKey) editor.dispatchCommand(EDIT_LINK_COMMAND, undefined)
        else if (key === 'x' && event.shiftKey) editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough')
        else return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}
