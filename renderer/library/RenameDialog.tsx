import { useState } from 'react'
import { Button, Dialog, TextField } from '../app/ui/index.ts'
import { renameArticle, slugOf } from '../app/workbench/article-actions.ts'
import { useWorkbench } from '../app/workbench/use-workbench.tsx'

/** Asks for another name for an article's file. The date before it and the ending stay. */
export default function RenameDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const workbench = useWorkbench()
  const [slug, setSlug] = useState(slugOf(path))
  const rename = async (): Promise<void> => {
    onClose()
    if (slug.trim() !== slugOf(path)) await renameArticle(workbench, path, slug.trim())
  }
  return (
    <Dialog
      title="Rename the file"
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={slug.trim() === ''} onPress={rename}>
            Rename
          </Button>
        </>
      }
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          if (slug.trim() !== '') void rename()
        }}
      >
        <TextField
          label="Name"
          value={slug}
          onChange={setSlug}
          maxLength={120}
          autoFocus
          description="A few words such as tram-vote. The headline stays as it is, and links from other articles keep working."
        />
      </form>
    </Dialog>
  )
}
