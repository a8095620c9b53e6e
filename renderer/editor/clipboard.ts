import { $generateJSONFromSelectedNodes, GetClipboardDataExtension } from '@lexical/clipboard'
import {
  $getEditor,
  type BaseSelection,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  configExtension,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  type SerializedLexicalNode,
} from 'lexical'
import type { ForeignText } from './foreign-text.ts'

/** Makes texts for other programs out of copied nodes; comes after the page, since it knows every block's HTML. */
let write: ((nodes: SerializedLexicalNode[]) => ForeignText) | null = null
let isPrepared = false

/** Copying, cutting and dragging out give other programs clean text instead of the editor's own elements. */
export const clipboardExtension = defineExtension({
  name: 'copydesk/clipboard',
  dependencies: [
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        'text/html': [selection => $write(selection)?.html ?? null],
        'text/plain': [(selection, next) => $write(selection)?.plain ?? next()],
      },
    }),
  ],
  register: editor =>
    mergeRegister(...[COPY_COMMAND, CUT_COMMAND].map(command => waitForWriter(editor, command))),
})

/** Fetches what copying needs. A window whose desk is gone cannot, and copies its words without their looks. */
export async function prepareCopying(): Promise<void> {
  try {
    write = (await import('./after-page.ts')).foreignText
  } catch {
    write = null
  }
  isPrepared = true
}

/** Who copies before what copying needs is there has the same a moment later: Lexical then copies without the key's own event. */
function waitForWriter(editor: LexicalEditor, command: typeof COPY_COMMAND): () => void {
  return editor.registerCommand(
    command,
    event => {
      if (isPrepared) return false
      event?.preventDefault()
      void prepareCopying().then(() => editor.dispatchCommand(command, null))
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}

function $write(selection: BaseSelection | null): ForeignText | null {
  if (!write || !selection) return null
  return write($generateJSONFromSelectedNodes<SerializedLexicalNode>($getEditor(), selection).nodes)
}
