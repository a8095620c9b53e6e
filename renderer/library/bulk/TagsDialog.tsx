import { useEffect, useState } from 'react'
import { Button, Checkbox, Dialog } from '../../app/ui/index.ts'
import { useWorkbench } from '../../app/workbench/use-workbench.tsx'
import { TagField } from '../../inspector/article/TagField.tsx'
import type { BulkAction, Which } from './job-store.ts'
import { articles } from './words.ts'

interface TagsDialogProps {
  which: Which
  count: number
  onStart: (action: BulkAction) => void
  onClose: () => void
}

/** Asks which tags many articles get and which they lose. */
export default function TagsDialog({ which, count, onStart, onClose }: TagsDialogProps) {
  const { desk } = useWorkbench()
  const [there, setThere] = useState<{ tag: string; count: number }[] | null>(null)
  const [add, setAdd] = useState<string[]>([])
  const [remove, setRemove] = useState<string[]>([])
  const [asked] = useState(which)
  useEffect(() => {
    void desk.call('library.tags', { which: asked }).then(found => setThere(found.ok ? found.value : []))
  }, [desk, asked])
  return (
    <Dialog
      title={`Tags of ${count === 1 ? 'one article' : articles(count)}`}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={add.length + remove.length === 0}
            onPress={() => onStart({ do: 'tags', add, remove })}
          >
            Change tags
          </Button>
        </>
      }
    >
      <div className="bulk-tags">
        <TagField label="Add" tags={add} onChange={setAdd} />
        {there && there.length > 0 && <TagsToTakeAway there={there} chosen={remove} onChange={setRemove} />}
      </div>
    </Dialog>
  )
}

interface TagsToTakeAwayProps {
  /** The tags that the articles have, and how many have each. */
  there: { tag: string; count: number }[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

const TagsToTakeAway = ({ there, chosen, onChange }: TagsToTakeAwayProps) => (
  <fieldset>
    <legend>Take away</legend>
    <ul>
      {there.map(({ tag, count }) => (
        <li key={tag}>
          <Checkbox
            isSelected={chosen.includes(tag)}
            onChange={isOn => onChange(isOn ? [...chosen, tag] : chosen.filter(other => other !== tag))}
          >
            <span dir="auto">{tag}</span> <span className="bulk-tag-count">{count.toLocaleString('en')}</span>
          </Checkbox>
        </li>
      ))}
    </ul>
  </fieldset>
)
