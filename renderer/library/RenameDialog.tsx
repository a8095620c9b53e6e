import { useState } from 'react'
import { Button, Dialog, TextField } from '../app/ui/index.ts'
import { renameArticle, summaryOf } from '../app/workbench/article-actions.ts'
import { isUntitled, slugOf } from '../app/workbench/naming.ts'
import { useWorkbench } from '../app/workbench/use-workbench.tsx'

/** Asks for another name for an article's file. The date before it and the ending stay. */
export default function RenameDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const workbench = useWorkbench()
  const headline = summaryOf(workbench, path)?.headline ?? ''
  const [slug, setSlug] = useState(() => proposedName(path, headline))
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

/** A file that was made before its story had a headline is offered that headline; any other keeps its name until a person changes it. */
const proposedName = (path: string, headline: string): string =>
  isUntitled(path) && headline ? headline.slice(0, 120) : slugOf(path)
