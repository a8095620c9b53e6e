import { FilePlus2 } from 'lucide-react'
import { DropZone, FileTrigger, Text } from 'react-aria-components'
import { Button, TextArea } from '../../app/ui/index.ts'
import { ACCEPTED, type Story, storyFromFile, storyFromText } from './story.ts'

export interface StartViewProps {
  pasted: string
  onPasted: (text: string) => void
  onStories: (stories: Story[]) => void
}

/** Where stories come from: files, a drop, or the clipboard. */
export const StartView = (props: StartViewProps) => (
  <div className="import-start">
    <DropOrChoose {...props} />
    <PasteForm {...props} />
  </div>
)

/** Files, dropped or chosen. Dropped words are not taken at once, but put where pasted ones are. */
function DropOrChoose({ onPasted, onStories }: Omit<StartViewProps, 'pasted'>) {
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length > 0) onStories(await Promise.all(files.map(storyFromFile)))
  }
  return (
    <DropZone
      className="import-drop"
      aria-label="Drop files"
      getDropOperation={() => 'copy'}
      onDrop={async event => {
        const files = event.items.filter(item => item.kind === 'file')
        if (files.length > 0) return take(await Promise.all(files.map(item => item.getFile())))
        const text = event.items.find(item => item.kind === 'text')
        if (text) onPasted(await text.getText(text.types.has('text/plain') ? 'text/plain' : 'text/html'))
      }}
    >
      <FilePlus2 aria-hidden size={22} strokeWidth={1.5} />
      <div>
        <Text slot="label" className="import-drop-title">
          Drop wire copy, pages or Markdown here
        </Text>
        <p className="import-hint">
          Plain text, HTML, Markdown or an article file, several at once, up to 32 MB each.
        </p>
      </div>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={ACCEPTED}
        onSelect={list => void take(list ? [...list] : [])}
      >
        <Button>Choose files…</Button>
      </FileTrigger>
    </DropZone>
  )
}

const PasteForm = ({ pasted, onPasted, onStories }: StartViewProps) => (
  <form
    className="import-paste"
    onSubmit={async event => {
      event.preventDefault()
      if (pasted.trim() !== '') onStories([await storyFromText(pasted)])
    }}
  >
    <TextArea
      label="Paste a story"
      rows={9}
      value={pasted}
      onChange={onPasted}
      className="import-textarea"
      description="The words of a story, or the source of a page. First line the headline, then the standfirst."
    />
    <Button type="submit" variant="primary" isDisabled={pasted.trim() === ''}>
      Review
    </Button>
  </form>
)
