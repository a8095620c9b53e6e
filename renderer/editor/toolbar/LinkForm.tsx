import { $toggleLink } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  type RangeSelection,
} from 'lexical'
import { type ReactNode, useEffect, useState } from 'react'
import { Button, Dialog, TextField } from '../../app/ui/index.ts'
import { EDIT_LINK_COMMAND, readAddress } from './link-command.ts'
import { $linkOf } from './use-format.ts'

interface Editing {
  selection: RangeSelection
  address: string
  existing: boolean
}

/** Asks for the address of a link; it works on the selection as it was when the question was asked. */
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
          if (!link && selection.isCollapsed()) return true
          setEditing({ selection: selection.clone(), address: link?.getURL() ?? '', existing: link !== null })
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
  return <LinkDialog editing={editing} onFinish={finish} onClose={close} />
}

interface LinkDialogProps {
  editing: Editing
  onFinish(address: string | null): void
  onClose(): void
}

function LinkDialog({ editing, onFinish, onClose }: LinkDialogProps): ReactNode {
  const [typed, setTyped] = useState(editing.address)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = (): void => {
    const address = readAddress(typed)
    if (address.ok) onFinish(address.value)
    else setProblem(address.error.message)
  }
  return (
    <Dialog
      title={editing.existing ? 'Edit link' : 'Add link'}
      size="small"
      onClose={onClose}
      actions={
        <>
          {editing.existing ? <Button onPress={() => onFinish(null)}>Remove link</Button> : null}
          <Button variant="primary" onPress={submit}>
            {editing.existing ? 'Change' : 'Add'}
          </Button>
        </>
      }
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label="Address"
          value={typed}
          onChange={text => {
            setTyped(text)
            setProblem(null)
          }}
          autoFocus
          {...(problem && { error: problem })}
        />
      </form>
    </Dialog>
  )
}
