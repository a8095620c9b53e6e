import { X } from 'lucide-react'
import { timeLeft } from '../../../article/workflow/embargo.ts'
import { IconButton, TextField } from '../../app/ui/index.ts'
import { liftedInWords } from '../../library/embargo/lifted.ts'
import { useEmbargo } from '../../library/embargo/use-embargo.ts'
import { fromLocalField, toLocalField } from './embargo.ts'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

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
        description={value === null ? undefined : <Countdown key={value} until={value} />}
      />
      {value !== null && (
        <IconButton size="small" icon={X} label="Lift the embargo" onPress={() => onChange(null)} />
      )}
    </div>
  )
}

function Countdown({ until }: { until: string }) {
  const embargo = useEmbargo(until)
  if (embargo.is !== 'running') return <>{liftedInWords(until)}.</>
  return (
    <>
      <span role="timer" className="embargo-left">
        {timeLeft(embargo.left)}
      </span>{' '}
      left. Time of {zone}.
    </>
  )
}
