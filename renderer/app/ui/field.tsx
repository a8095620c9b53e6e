import { type ReactNode, type Ref, useId } from 'react'
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  type TextFieldProps,
} from 'react-aria-components'
import './field.css'

interface FieldParts {
  label: string
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean
  /** A hint under the field. */
  description?: ReactNode
  /** What is wrong with the value; marks the field as wrong. */
  error?: string | undefined
  placeholder?: string
  className?: string
}

export interface FieldProps
  extends FieldParts,
    Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  /** Drawn inside the field before the words, such as a magnifying glass. */
  leading?: ReactNode
  /** Values to pick from; any other may be typed too. */
  suggestions?: readonly string[]
  ref?: Ref<HTMLInputElement>
}

/** One line of text with its label. */
export function TextField({
  label,
  hideLabel,
  description,
  error,
  placeholder,
  leading,
  suggestions,
  className = '',
  ref,
  ...props
}: FieldProps) {
  const listId = useId()
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className={`ui-field ${className}`}>
      <Label className={hideLabel ? 'visually-hidden' : 'ui-label'}>{label}</Label>
      <div className="ui-input-frame">
        {leading}
        <Input
          className="ui-input"
          ref={ref ?? null}
          {...(placeholder && { placeholder })}
          {...(suggestions && { list: listId })}
        />
      </div>
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map(value => (
            <option key={value}>{value}</option>
          ))}
        </datalist>
      )}
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}

export interface AreaProps
  extends FieldParts,
    Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'type'> {
  /** Its least height in lines; it grows with what is written. */
  rows?: number
  ref?: Ref<HTMLTextAreaElement>
}

/** Several lines of text with their label; as high as its words. */
export function TextArea({
  label,
  hideLabel,
  description,
  error,
  placeholder,
  rows = 3,
  className = '',
  ref,
  ...props
}: AreaProps) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className={`ui-field ${className}`}>
      <Label className={hideLabel ? 'visually-hidden' : 'ui-label'}>{label}</Label>
      <AriaTextArea
        className="ui-textarea"
        rows={rows}
        ref={ref ?? null}
        {...(placeholder && { placeholder })}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}

function FieldNotes({ description, error }: Pick<FieldParts, 'description' | 'error'>) {
  return (
    <>
      {description && !error && (
        <Text slot="description" className="ui-description">
          {description}
        </Text>
      )}
      <FieldError className="ui-field-error">{error}</FieldError>
    </>
  )
}
