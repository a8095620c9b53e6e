import { X } from 'lucide-react'
import { IconButton, TextField } from '../../app/ui/index.ts'
import { useNow } from '../../library/use-now.ts'
import { fromLocalField, toLocalField } from './embargo.ts'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Until when the story must not go out, in this desk's own time. */
export function EmbargoField({
  value,
  onChange,
}: {
  value: string | null
  onChange: (value: string | null) => void
}) {
  const now = useNow()
  const over = value !== null && new Date(value) < now
  return (
    <div className="embargo">
      <TextField
        label="Embargo until"
        type="datetime-local"
        value={toLocalField(value)}
        onChange={typed => onChange(fromLocalField(typed))}
        description={value === null ? undefined : over ? 'This moment has passed.' : `Time of ${zone}.`}
      />
      {value !== null && (
        <IconButton size="small" icon={X} label="Lift the embargo" onPress={() => onChange(null)} />
      )}
    </div>
  )
}
