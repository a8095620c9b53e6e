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
  type TextMatchTransformer,
  type Transformer,
  UNORDERED_LIST,
} from '@lexical/markdown'
import { $createHeadingNode, $isHeadingNode, HeadingNode } from '@lexical/rich-text'
import { $getState, $setState, type LexicalEditor } from 'lexical'
import { $createBox } from '../kit/box.tsx'
import { blockIdState } from '../kit/state.ts'
import { isFullAddress } from '../toolbar/link-command.ts'

/** "# " and "## " begin a crosshead of level 2: level 1 is the headline, and people type either. */
const HEADING: ElementTransformer = {
  type: 'element',
  dependencies: [HeadingNode],
  regExp: /^(#{1,4})\s/,
  export: node => ($isHeadingNode(node) ? node.getTextContent() : null),
  replace: (parent, children, match) => {
    const level = Math.max(2, match[1]?.length ?? 2) as 2 | 3 | 4
    const heading = $createHeadingNode(`h${level}`).append(...children)
    $setState(heading, blockIdState, $getState(parent, blockIdState))
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

/** A link to anything but a web or mail address stays the words that were typed. */
const SAFE_LINK: TextMatchTransformer = {
  ...LINK,
  replace: (node, match) => {
    const [, , inBrackets, bare] = match
    const address = inBrackets ?? bare ?? ''
    return isFullAddress(address) ? LINK.replace?.(node, match) : undefined
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
  SAFE_LINK,
]

/** Markdown while typing. */
export const registerMarkdown = (editor: LexicalEditor): (() => void) =>
  registerMarkdownShortcuts(editor, TRANSFORMERS)
