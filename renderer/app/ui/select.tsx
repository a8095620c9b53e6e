import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import './field.css'
import './menu.css'

export interface Choice<V extends string> {
  id: V
  label: string
  /** Drawn before the label, such as a status dot. */
  leading?: ReactNode
  /** Shown, but not to be chosen now; `hint` says why. */
  isDisabled?: boolean
  hint?: string
}

export interface SelectProps<V extends string> {
  label: string
  hideLabel?: boolean
  choices: readonly Choice<V>[]
  value: V
  onChange: (value: V) => void
  isDisabled?: boolean
  placeholder?: string
}

/** One choice out of a short list. */
export function Select<V extends string>({
  label,
  hideLabel,
  choices,
  value,
  onChange,
  isDisabled = false,
  placeholder = 'Choose…',
}: SelectProps<V>) {
  return (
    <AriaSelect
      className="ui-field"
      placeholder={placeholder}
      isDisabled={isDisabled}
      value={choices.some(choice => choice.id === value) ? value : null}
      onChange={key => key !== null && onChange(key as V)}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'ui-label'}>{label}</Label>
      <Button className="ui-select-button">
        <SelectValue className="ui-select-value" />
        <ChevronDown aria-hidden size={15} />
      </Button>
      <Popover className="ui-popover ui-select-popover">
        <ListBox className="ui-menu" items={choices}>
          {choice => (
            <ListBoxItem
              id={choice.id}
              textValue={choice.label}
              isDisabled={choice.isDisabled ?? false}
              className="ui-menu-item"
            >
              {({ isSelected }) => <ChoiceLine choice={choice} isSelected={isSelected} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

const ChoiceLine = ({ choice, isSelected }: { choice: Choice<string>; isSelected: boolean }) => (
  <>
    {choice.leading}
    <span className="ui-menu-label">
      {choice.label}
      {choice.hint && (
        <Text slot="description" aria-hidden className="ui-menu-hint">
          {choice.hint}
        </Text>
      )}
    </span>
    {isSelected && <Check aria-hidden size={15} className="ui-menu-check" />}
  </>
)
