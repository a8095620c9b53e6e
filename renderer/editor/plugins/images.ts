import {
  $getNearestNodeFromDOMNode,
  COMMAND_PRIORITY_HIGH,
  DROP_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical'
import { CHOOSE_IMAGE_COMMAND } from '../../../article/blocks/image/editor.tsx'
import { $insertTopLevel } from '../insert/insert.ts'
import { $createBox } from '../kit/box.tsx'
import { awaitFilling } from '../kit/new-box.ts'
import type { EditorServices } from '../kit/services.ts'

/** Pictures by file, drop and paste: each is taken into the newsroom's media first, then put into the text. Who chose a file goes on to say what it shows. */
export function registerImages(
  editor: LexicalEditor,
  services: Pick<EditorServices, 'addImage' | 'report'>,
): () => void {
  const take = (files: File[], fill = false): void => {
    addAll(editor, files, services, fill).catch((error: unknown) => services.report(String(error)))
  }
  return mergeRegister(
    editor.registerCommand(
      CHOOSE_IMAGE_COMMAND,
      () => (choose(files => take(files, true)), true),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      event => {
        const files = event instanceof ClipboardEvent ? picturesIn(event.clipboardData) : []
        if (
          files.length === 0 ||
          (event instanceof ClipboardEvent && event.clipboardData?.getData('text/html'))
        )
          return false
        event.preventDefault()
        take(files)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      event => {
        const files = picturesIn(event.dataTransfer)
        if (files.length === 0) return false
        event.preventDefault()
        $goTo(event)
        take(files)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

const picturesIn = (data: DataTransfer | null): File[] =>
  Array.from(data?.files ?? []).filter(file => file.type.startsWith('image/'))

/** Puts the cursor into the block that something was dropped on. */
function $goTo(event: DragEvent): void {
  const node = event.target instanceof Node ? $getNearestNodeFromDOMNode(event.target) : null
  node?.getTopLevelElement()?.selectEnd()
}

function choose(take: (files: File[]) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/jpeg,image/png,image/gif,image/webp,image/avif'
  input.multiple = true
  input.addEventListener('change', () => take(Array.from(input.files ?? [])))
  input.click()
}

async function addAll(
  editor: LexicalEditor,
  files: File[],
  { addImage, report }: Pick<EditorServices, 'addImage' | 'report'>,
  fill: boolean,
): Promise<void> {
  for (const file of files) {
    const added = await addImage(file)
    if (!added.ok) {
      report(added.error.message)
      continue
    }
    const { src, width, height } = added.value
    editor.update(() => {
      const box = $createBox({ id: '', type: 'image', src, alt: '', caption: [], credit: '', width, height })
      $insertTopLevel(box)
      if (fill) awaitFilling(editor, box.getKey())
    })
  }
}
