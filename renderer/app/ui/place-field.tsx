import { FolderOpen } from 'lucide-react'
import { Button } from './button.tsx'
import { type FieldProps, TextField } from './field.tsx'
import './place-field.css'

export interface PlaceFieldProps extends FieldProps {
  /** Asks with the system's dialog; left out where the host has none. */
  onChoose?: (() => void) | undefined
}

/** The path of a file or folder, typed or chosen in the system's dialog. */
export const PlaceField = ({ onChoose, ...field }: PlaceFieldProps) => (
  <div className="ui-place">
    <TextField {...field} spellCheck="false" />
    {onChoose && (
      <Button icon={FolderOpen} onPress={onChoose} isDisabled={field.isDisabled ?? false}>
        Choose…
      </Button>
    )}
  </div>
)
