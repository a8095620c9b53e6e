import { ArrowUp, Plus, X } from 'lucide-react'
import type { Byline } from '../../../article/article.ts'
import { Button, IconButton, TextField } from '../../app/ui/index.ts'

/** Who wrote it, in the order the names are printed. */
export function BylineFields({
  bylines,
  onChange,
}: {
  bylines: Byline[]
  onChange: (bylines: Byline[]) => void
}) {
  const change = (at: number, part: Partial<Byline>): void =>
    onChange(bylines.map((byline, index) => (index === at ? { ...byline, ...part } : byline)))
  const moveUp = (at: number): void => {
    const moved = bylines[at]
    const others = bylines.filter((_, index) => index !== at)
    if (moved) onChange([...others.slice(0, at - 1), moved, ...others.slice(at - 1)])
  }
  return (
    <div className="ui-field" role="group" aria-label="Bylines">
      <span className="ui-label">Bylines</span>
      {bylines.map((byline, at) => (
        // A byline has no other identity than its place.
        <Author
          key={at}
          byline={byline}
          number={at + 1}
          onChange={part => change(at, part)}
          onMoveUp={() => moveUp(at)}
          onRemove={() => onChange(bylines.filter((_, index) => index !== at))}
        />
      ))}
      <Button
        variant="quiet"
        size="small"
        icon={Plus}
        className="byline-add"
        onPress={() => onChange([...bylines, { name: '', role: '' }])}
      >
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
