import { type ReactNode, useState } from 'react'
import { Button, Dialog, TextField } from '../../app/ui/index.ts'
import { readAddress } from './link-command.ts'

interface LinkDialogProps {
  address: string
  existing: boolean
  /** What will be the link. */
  words: string
  onFinish(address: string | null): void
  onClose(): void
}

/** The address of a link. */
export default function LinkDialog({
  address,
  existing,
  words,
  onFinish,
  onClose,
}: LinkDialogProps): ReactNode {
  const [typed, setTyped] = useState(address)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = (): void => {
    const read = readAddress(typed)
    if (read.ok) onFinish(read.value)
    else setProblem(read.error.message)
  }
  return (
    <Dialog
      title={existing ? 'Edit link' : 'Add link'}
      size="small"
      onClose={onClose}
      actions={
        <>
          {existing ? <Button onPress={() => onFinish(null)}>Remove link</Button> : null}
          <Button variant="primary" onPress={submit}>
            {existing ? 'Change' : 'Add'}
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
          {...(words && {
            description: <span className="link-words">The link will stand on “{words}”.</span>,
          })}
          autoFocus
          {...(problem && { error: problem })}
        />
      </form>
    </Dialog>
  )
}
