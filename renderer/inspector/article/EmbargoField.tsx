import { X } from 'lucide-react'
import { IconButton, TextField } from '../../app/ui/index.ts'
import { EmbargoNote } from '../../library/embargo/EmbargoNote.tsx'
import { fromLocalField, toLocalField } from './embargo.ts'

interface EmbargoFieldProps {
  value: string | null
  onChange: (value: string | null) => void
}

/** Until when the story must not go out, in this desk's own time, and how long that still is. */
export function EmbargoField({ value, onChange }: EmbargoFieldProps) {
  return (
    <div className="embargo">
      <TextField
        label="Embargo until"
        type="datetime-local"
        value={toLocalField(value)}
        onChange={typed => onChange(fromLocalField(typed))}
        description={value === null ? undefined : <EmbargoNote until={value} isBesideField />}
      />
      {value !== null && (
        <IconButton size="small" icon={X} label="Lift the embargo" onPress={() => onChange(null)} />
      )}
    </div>
  )
}
