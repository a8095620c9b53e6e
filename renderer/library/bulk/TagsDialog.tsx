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
        {there && there.length > 0 && (
          <fieldset>
            <legend>Take away</legend>
            <ul>
              {there.map(({ tag, count: having }) => (
                <li key={tag}>
                  <Checkbox
                    isSelected={remove.includes(tag)}
                    onChange={isOn =>
                      setRemove(isOn ? [...remove, tag] : remove.filter(other => other !== tag))
                    }
                  >
                    <span dir="auto">{tag}</span>{' '}
                    <span className="bulk-tag-count">{having.toLocaleString('en')}</span>
                  </Checkbox>
                </li>
              ))}
            </ul>
          </fieldset>
        )}
      </div>
    </Dialog>
  )
}
