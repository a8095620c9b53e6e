import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
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
import {
  $getSelection,
  $getState,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  $setState,
  COMMAND_PRIORITY_HIGH,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_TAG,
} from 'lexical'
import { $createBox } from '../kit/box.tsx'
import { blockIdState } from '../kit/state.ts'
import { isFullAddress } from '../toolbar/link-command.ts'
import { linkBeforeSpace, registerAddressAtEnter } from './addresses.ts'

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

/** "---" or "***" and a space or Enter is a divider. Systems that make dashes of hyphens by themselves leave the last one. */
const DIVIDER_WORDS = '---|\\*\\*\\*|—-|–-'
const isDivider = (line: string): boolean => new RegExp(`^(${DIVIDER_WORDS})$`).test(line)

const DIVIDER: ElementTransformer = {
  type: 'element',
  dependencies: [],
  regExp: new RegExp(`^(${DIVIDER_WORDS})\\s$`),
  export: () => null,
  replace: parent => {
    parent.insertBefore($createBox({ id: '', type: 'divider' }))
  },
}

/** Three dashes and Enter: the divider takes the place of the line, and one writes on below. */
function $dividerAtEnter(event: KeyboardEvent | null): boolean {
  const selection = $getSelection()
  if (event?.shiftKey || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const line = selection.anchor.getNode().getTopLevelElement()
  if (!$isParagraphNode(line) || line.getTextContentSize() > 3 || !isDivider(line.getTextContent()))
    return false
  event?.preventDefault()
  line.insertBefore($createBox({ id: '', type: 'divider' }))
  line.clear().selectStart()
  return true
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
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  SAFE_LINK,
]

/** The last letters of all that can be Markdown. */
const LAST_LETTERS = new Set(
  TRANSFORMERS.map(transformer => {
    if (transformer.type === 'text-format') return transformer.tag.at(-1)
    return transformer.type === 'text-match' ? transformer.trigger : ' '
  }),
)

/**
 * Markdown while typing. Lexical would look into the paragraph, in an update of its own, at every key; here it does so only behind a
 * letter that can end a piece of Markdown. A sign behind a backslash is meant as itself.
 */
export function registerMarkdown(editor: LexicalEditor): () => void {
  const registerUpdateListener: LexicalEditor['registerUpdateListener'] = look =>
    editor.registerUpdateListener(update => {
      const { editorState, dirtyLeaves, tags } = update
      const letter = editorState.read($letterBehind)
      if (!LAST_LETTERS.has(letter) || tags.has(MEANT_TAG)) return
      const isTyped = dirtyLeaves.size > 0 && !tags.has(HISTORIC_TAG) && !tags.has(PASTE_TAG)
      if (isTyped && !editor.isComposing()) {
        if (ESCAPED.has(letter) && editorState.read($isMeant)) return takeBackslash(editor)
        if (letter === ' ') linkBeforeSpace(editor)
      }
      look(update)
    })
  const choosy = new Proxy(editor, {
    get: (target, name) => {
      if (name === 'registerUpdateListener') return registerUpdateListener
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return mergeRegister(
    registerMarkdownShortcuts(choosy, TRANSFORMERS),
    editor.registerCommand(KEY_ENTER_COMMAND, $dividerAtEnter, COMMAND_PRIORITY_HIGH),
    registerAddressAtEnter(editor),
  )
}

/** The letter that the cursor stands behind. */
function $letterBehind(): string {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.anchor.type !== 'text') return ''
  const { offset } = selection.anchor
  return selection.anchor
    .getNode()
    .getTextContent()
    .charAt(offset - 1)
}

/** What a backslash takes its meaning from. */
const ESCAPED = new Set(['*', '_', '~', '`'])

/** Tag of the update that takes a backslash away: the sign behind it ends no Markdown. */
const MEANT_TAG = 'copydesk-meant-sign'

/** Whether the sign before the cursor stands behind a backslash, outside code. */
function $isMeant(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const node = selection.anchor.getNode()
  if (!$isTextNode(node) || node.hasFormat('code')) return false
  const before = node.getTextContent().slice(0, selection.anchor.offset - 1)
  return /(^|[^\\])\\$/.test(before) && before.split('`').length % 2 === 1
}

function takeBackslash(editor: LexicalEditor): void {
  editor.update(
    () => {
      const selection = $getSelection()
      if (!$isMeant() || !$isRangeSelection(selection)) return
      const node = selection.anchor.getNode()
      const end = selection.anchor.offset
      if ($isTextNode(node)) node.spliceText(end - 2, 2, node.getTextContent().charAt(end - 1), true)
    },
    { tag: [MEANT_TAG, HISTORY_PUSH_TAG] },
  )
}
