import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  Switch as AriaSwitch,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'
import './choice.css'

interface TickProps {
  isSelected: boolean
  onChange: (selected: boolean) => void
  isDisabled?: boolean
  children: ReactNode
}

/** A box to tick, with its label. */
export function Checkbox({ children, ...props }: TickProps) {
  return (
    <AriaCheckbox {...props} className="ui-checkbox">
      <span className="ui-checkbox-box">
        <Check aria-hidden size={12} strokeWidth={3} />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  )
}

/** Something that is on or off at once, without a button to confirm. */
export function Switch({ children, ...props }: TickProps) {
  return (
    <AriaSwitch {...props} className="ui-switch">
      <span className="ui-switch-track" />
      <span>{children}</span>
    </AriaSwitch>
  )
}

export interface ToggleChoice<V extends string> {
  id: V
  /** What is shown. */
  content: ReactNode
  /** Its name where `content` is not words. */
  label?: string
}

export interface ToggleGroupProps<V extends string> {
  /** What is being chosen. */
  label: string
  choices: readonly ToggleChoice<V>[]
  value: V
  onChange: (value: V) => void
  /** `joined` looks like one control with segments, `chips` like filters in a row. */
  look?: 'joined' | 'chips'
}

/** One of a few choices that are all in sight: widths of a preview, filters of a list. */
export function ToggleGroup<V extends string>({
  label,
  choices,
  value,
  onChange,
  look = 'joined',
}: ToggleGroupProps<V>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={`ui-toggle-group is-${look}`}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={keys => {
        const [key] = keys
        if (key !== undefined) onChange(key as V)
      }}
    >
      {choices.map(choice => (
        <ToggleButton
          key={choice.id}
          id={choice.id}
          className="ui-toggle"
          {...(choice.label && { 'aria-label': choice.label })}
        >
          {choice.content}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
