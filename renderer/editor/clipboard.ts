import { $generateJSONFromSelectedNodes, GetClipboardDataExtension } from '@lexical/clipboard'
import {
  $getEditor,
  type BaseSelection,
  configExtension,
  type LexicalEditor,
  type SerializedLexicalNode,
} from 'lexical'

/** What leaves Copydesk for other programs, beside Lexical's own format for pasting within it. */
export interface ForeignText {
  html: string
  plain: string
}

/** Makes texts for other programs out of copied nodes. */
export type ForeignWriter = (nodes: SerializedLexicalNode[]) => ForeignText

const writers = new WeakMap<LexicalEditor, ForeignWriter>()

/** From now on the editor copies through this writer; until then Lexical's own does. Returns the function that ends it. */
export function setForeignWriter(editor: LexicalEditor, writer: ForeignWriter): () => void {
  writers.set(editor, writer)
  return () => {
    writers.delete(editor)
  }
}

/** Copying, cutting and dragging out give other programs clean text instead of the editor's own elements. */
export const clipboardExtension = configExtension(GetClipboardDataExtension, {
  $exportMimeType: {
    'text/html': [(selection, next) => $write(selection)?.html ?? next()],
    'text/plain': [(selection, next) => $write(selection)?.plain ?? next()],
  },
})

function $write(selection: BaseSelection | null): ForeignText | null {
  const editor = $getEditor()
  const writer = writers.get(editor)
  if (!writer || !selection) return null
  return writer($generateJSONFromSelectedNodes<SerializedLexicalNode>(editor, selection).nodes)
}
