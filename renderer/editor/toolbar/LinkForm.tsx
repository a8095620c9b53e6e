import { $toggleLink } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  type RangeSelection,
} from 'lexical'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { LinkDialog } from '../../app/rooms.tsx'
import { HoldKeys } from '../../app/ui/hold-keys.tsx'
import { showNote } from '../../app/ui/toast.tsx'
import { EDIT_LINK_COMMAND } from './link-command.ts'
import { $linkOf } from './use-format.ts'
import { $wordAt } from './word-at-cursor.ts'

interface Editing {
  selection: RangeSelection
  address: string
  existing: boolean
  /** The words that will be a link; none where there is one already. */
  words: string
}

/** Asks for the address of a link; it works on the selection as it was when the question was asked, or on the word the cursor stood in. */
export function LinkForm(): ReactNode {
  const [editor] = useLexicalComposerContext()
  const [editing, setEditing] = useState<Editing | null>(null)
  useEffect(
    () =>
      editor.registerCommand(
        EDIT_LINK_COMMAND,
        () => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection)) return true
          const link = $linkOf(selection)
          const meant = !link && selection.isCollapsed() ? $wordAt(selection) : selection.clone()
          if (!meant) {
            showNote('Select the words of the link first, or put the cursor in one.')
            return true
          }
          setEditing({
            selection: meant,
            address: link?.getURL() ?? '',
            existing: link !== null,
            words: link ? '' : meant.getTextContent(),
          })
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  )
  if (!editing) return null
  const finish = (address: string | null): void => {
    editor.update(() => {
      $setSelection(editing.selection.clone())
      $toggleLink(address, { rel: null })
    })
    close()
  }
  const close = (): void => {
    setEditing(null)
    setTimeout(() => editor.focus())
  }
  return (
    <Suspense fallback={<HoldKeys />}>
      <LinkDialog
        address={editing.address}
        existing={editing.existing}
        words={editing.words}
        onFinish={finish}
        onClose={close}
      />
    </Suspense>
  )
}
