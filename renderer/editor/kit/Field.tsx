import { createContext, type ReactNode, useContext, useId } from 'react'
import { useServices } from './services.ts'
import { useTyping } from './use-typing.ts'

/** Told before a change in a field that is a step of its own for undo. */
export const Step = createContext<() => void>(() => undefined)

interface FieldProps {
  label: string
  value: string
  onChange(value: string): void
  placeholder?: string
  hint?: string
  /** Several lines that grow with their words. */
  long?: boolean
  /** Running words, which take the quotation marks and dashes of the article's language while one types. */
  isProse?: boolean
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
  isProse,
  problem,
  hint,
  hideLabel,
  className = '',
  placeholder,
}: FieldProps): ReactNode {
  const id = useId()
  const { language } = useServices()
  const onStep = useContext(Step)
  const typing = useTyping({ value, onChange, language: isProse ? language : null, onStep })
  const note = problem ?? hint
  const shared = {
    ...typing,
    id,
    placeholder,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': note ? `${id}-note` : undefined,
  }
  return (
    <div className={`block-field ${className}`}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'block-field-label'}>
        {label}
      </label>
      {long ? <textarea {...shared} rows={1} /> : <input {...shared} />}
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
