import { ArrowUp, Plus, X } from 'lucide-react'
import type { Byline } from '../../../article/article.ts'
import { useBylineRows } from '../../app/bylines/use-byline-rows.ts'
import { Button, IconButton, TextField } from '../../app/ui/index.ts'

/** Who wrote it, in the order the names are printed. */
export function BylineFields({
  bylines,
  onChange,
}: {
  bylines: Byline[]
  onChange: (bylines: Byline[]) => void
}) {
  const { rows, list, ...row } = useBylineRows({ bylines, onChange, nameField: '.byline-name input' })
  return (
    <div className="ui-field" role="group" aria-label="Bylines" ref={list}>
      <span className="ui-label">Bylines</span>
      {rows.map((byline, at) => (
        // A byline has no other identity than its place.
        <Author
          key={at}
          byline={byline}
          number={at + 1}
          onChange={part => row.set(at, part)}
          onMoveUp={() => row.moveUp(at)}
          onRemove={() => row.remove(at)}
        />
      ))}
      <Button variant="quiet" size="small" icon={Plus} className="byline-add" onPress={row.add}>
        Add an author
      </Button>
    </div>
  )
}

interface AuthorProps {
  byline: Byline
  /** Counted from one, as read out. */
  number: number
  onChange: (part: Partial<Byline>) => void
  onMoveUp: () => void
  onRemove: () => void
}

function Author({ byline, number, onChange, onMoveUp, onRemove }: AuthorProps) {
  return (
    <div className="byline-row">
      <TextField
        label={`Name of author ${number}`}
        hideLabel
        className="byline-name"
        placeholder="Name"
        value={byline.name}
        onChange={name => onChange({ name })}
      />
      <TextField
        label={`Role of author ${number}`}
        hideLabel
        placeholder="Role"
        value={byline.role}
        onChange={role => onChange({ role })}
      />
      {number > 1 && (
        <IconButton size="small" icon={ArrowUp} label={`Move author ${number} up`} onPress={onMoveUp} />
      )}
      <IconButton size="small" icon={X} label={`Remove author ${number}`} onPress={onRemove} />
    </div>
  )
}
