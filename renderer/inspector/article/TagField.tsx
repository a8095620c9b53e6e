import { X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { withTags } from './tags.ts'

interface TagFieldProps {
  label?: string
  tags: string[]
  onChange: (tags: string[]) => void
}

/** Tags as small labels with a field after them: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function TagField({ label = 'Tags', tags, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const add = (): void => {
    const next = withTags(tags, typed)
    if (next.length > tags.length) onChange(next)
    setTyped('')
  }
  const remove = (tag: string): void => {
    onChange(tags.filter(other => other !== tag))
    input.current?.focus()
  }
  return (
    <div className="ui-field">
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      <div className="tag-field">
        {tags.map(tag => (
          <span key={tag} className="tag">
            <span dir="auto">{tag}</span>
            <button type="button" aria-label={`Remove the tag ${tag}`} onClick={() => remove(tag)}>
              <X aria-hidden size={12} />
            </button>
          </span>
        ))}
        <input
          id={id}
          ref={input}
          value={typed}
          dir="auto"
          placeholder={tags.length === 0 ? 'Type a word and press Enter' : ''}
          onChange={event => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={event => {
            const last = tags.at(-1)
            if (event.key === 'Enter' || event.key === ',') {
              event.preventDefault()
              add()
            } else if (event.key === 'Backspace' && typed === '' && last) remove(last)
          }}
        />
      </div>
    </div>
  )
}
