import { $toggleLink } from '@lexical/link'
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical'
import type { Block } from '../../../article/blocks/registry.ts'
import { newId } from '../../../article/ids.ts'
import { $createBlock } from '../body.ts'
import { isFullAddress } from '../toolbar/link-command.ts'

/** Lexical's own clipboard format: text copied inside Copydesk keeps everything. */
const OWN = 'application/x-lexical-editor'

/**
 * Pasting from outside: HTML is rebuilt through the article's own blocks, so foreign styles, classes and scripts have no way
 * in; plain text becomes paragraphs.
 */
export function registerPaste(editor: LexicalEditor, report: (message: string) => void): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    event => {
      if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false
      const { clipboardData: data } = event
      if (data.types.includes(OWN) || !$isRangeSelection($getSelection())) return false
      const html = data.getData('text/html')
      const text = data.getData('text/plain')
      if (html === '' && text === '') return false
      event.preventDefault()
      if ($linkSelection(text)) return true
      if (html === '') insert(editor, paragraphsOf(text))
      else {
        blocksOf(html).then(
          blocks => insert(editor, blocks.length > 0 ? blocks : paragraphsOf(text)),
          (error: unknown) => report(`The pasted text could not be read: ${String(error)}`),
        )
      }
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}

/** An address pasted over words of one block makes them a link. False where it is no address or nothing is selected. */
function $linkSelection(text: string): boolean {
  const selection = $getSelection()
  const pasted = text.trim()
  if (!$isRangeSelection(selection) || selection.isCollapsed() || !isFullAddress(pasted)) return false
  const [start, end] = [selection.anchor, selection.focus].map(point => point.getNode().getTopLevelElement())
  if (start !== end) return false
  $toggleLink(pasted, { rel: null })
  return true
}

/** The HTML reader is only loaded when something is pasted. It parses text, never a live document: nothing in it can run or load. */
async function blocksOf(html: string): Promise<Block[]> {
  const [{ fromHtml }, { blocksFromHast }] = await Promise.all([
    import('hast-util-from-html'),
    import('../../../article/html/from-html.ts'),
  ])
  return blocksFromHast(fromHtml(html))
}

/** Every line with words is a paragraph; that is how text is copied out of mails, notes and terminals. */
export function paragraphsOf(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => ({ id: newId('b'), type: 'paragraph', text: [{ text: line }] }))
}

function insert(editor: LexicalEditor, blocks: Block[]): void {
  if (blocks.length === 0) return
  editor.update(() => $insertNodes(blocks.map($createBlock)), { tag: PASTE_TAG })
}
