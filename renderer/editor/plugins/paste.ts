import { $toggleLink } from '@lexical/link'
import {
  $getSelection,
  $insertNodes,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical'
import type { Block } from '../../../article/blocks/registry.ts'
import { type Inline, inlineText, tidyInline } from '../../../article/inline.ts'
import { $createBlock } from '../body.ts'
import type { EditorServices } from '../kit/services.ts'
import { isFullAddress } from '../toolbar/link-command.ts'
import { $chosenBlocks } from './move.ts'
import { blocksOfText } from './pasted-text.ts'

/** Lexical's own clipboard format: text copied inside Copydesk keeps everything. */
const OWN = 'application/x-lexical-editor'

/** What pasting needs: a place for pictures, and somebody to tell. */
type Taking = Pick<EditorServices, 'addImage' | 'report'>

/**
 * Pasting and dropping from outside: HTML is rebuilt through the article's own blocks, so foreign styles, classes and scripts have
 * no way in; plain text becomes paragraphs and lists.
 */
export function registerPaste(editor: LexicalEditor, services: Taking): () => void {
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      event => {
        if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false
        if (isFromCopydesk(editor, event.clipboardData)) return false
        const isTaken =
          $linkSelection(event.clipboardData.getData('text/plain')) ||
          take(editor, event.clipboardData, services)
        if (isTaken) event.preventDefault()
        return isTaken
      },
      COMMAND_PRIORITY_HIGH,
    ),
    // What is dropped comes as an insertion that carries its data; a corrected spelling too, which stays with Lexical.
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      event => {
        if (typeof event === 'string' || event.inputType !== 'insertFromDrop' || !event.dataTransfer)
          return false
        return !isFromCopydesk(editor, event.dataTransfer) && take(editor, event.dataTransfer, services)
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

/** Other programs are made with Lexical too; what they copy is read as any page of the web. */
function isFromCopydesk(editor: LexicalEditor, data: DataTransfer): boolean {
  try {
    const { namespace } = JSON.parse(data.getData(OWN)) as { namespace?: unknown }
    return namespace === editor._config.namespace
  } catch {
    return false
  }
}

/** Puts what was copied elsewhere in the place of the selection. False where it holds no text. */
function take(editor: LexicalEditor, data: DataTransfer, services: Taking): boolean {
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  if (html === '' && text === '') return false
  if (html === '') insert(editor, blocksOfText(text))
  else {
    blocksOf(html, services).then(
      blocks => insert(editor, blocks.length > 0 ? withEdges(blocks, text) : blocksOfText(text)),
      (error: unknown) => services.report(`The pasted text could not be read: ${String(error)}`),
    )
  }
  return true
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
async function blocksOf(html: string, services: Taking): Promise<Block[]> {
  const [{ fromHtml }, { blocksFromHast }, { takeCarried }] = await Promise.all([
    import('hast-util-from-html'),
    import('../../../article/html/from-html.ts'),
    import('./carried-pictures.ts'),
  ])
  const page = fromHtml(html)
  await takeCarried(page, services)
  return blocksFromHast(page)
}

/** Words copied out of a sentence keep the space at their edge, which HTML swallows but the plain text beside it still has. */
function withEdges(blocks: Block[], plain: string): Block[] {
  const [only] = blocks
  if (blocks.length !== 1 || only?.type !== 'paragraph' || /[\r\n]/.test(plain)) return blocks
  const words = inlineText(only.text)
  const edge = (pattern: RegExp): Inline =>
    pattern.test(plain) && !pattern.test(words) ? [{ text: ' ' }] : []
  return [{ ...only, text: tidyInline([...edge(/^\s/), ...only.text, ...edge(/\s$/)]) }]
}

function insert(editor: LexicalEditor, blocks: Block[]): void {
  if (blocks.length === 0) return
  editor.update(() => $put(blocks.map($createBlock)), { tag: PASTE_TAG })
}

/** In the place of selected words; below a chosen box, which stays. */
function $put(nodes: LexicalNode[]): void {
  let above = $isNodeSelection($getSelection()) ? $chosenBlocks().at(-1) : undefined
  if (!above) {
    $insertNodes(nodes)
    return
  }
  for (const node of nodes) {
    above.insertAfter(node)
    above = node
  }
  above.selectEnd()
}
