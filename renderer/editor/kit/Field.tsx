import { type ReactNode, useId } from 'react'

interface FieldProps {
  label: string
  value: string
  onChange(value: string): void
  placeholder?: string
  hint?: string
  /** Several lines that grow with their words. */
  long?: boolean
  /** Says what is wrong with the value, or nothing. */
  problem?: string | null
  /** Shown only to screen readers, where the place says it to the eye. */
  hideLabel?: boolean
  className?: string
}

/** A labelled field inside a block of the editor. */
export function Field({
  label,
  value,
  onChange,
  long,
  problem,
  hint,
  hideLabel,
  className = '',
  placeholder,
}: FieldProps): ReactNode {
  const id = useId()
  const note = problem ?? hint
  const shared = {
    id,
    value,
    placeholder,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': note ? `${id}-note` : undefined,
  }
  return (
    <div className={`block-field ${className}`}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'block-field-label'}>
        {label}
      </label>
      {long ? (
        <textarea {...shared} rows={1} onChange={event => onChange(event.target.value)} />
      ) : (
        <input {...shared} onChange={event => onChange(event.target.value)} />
      )}
      {note ? (
        <p
          id={`${id}-note`}
          className={problem ? 'block-field-note block-field-problem' : 'block-field-note'}
        >
          {note}
        </p>
      ) : null}
    </div>
  )
}
