import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useStore } from 'zustand'
import type { ArticleSession } from '../../session/types.ts'
import { useTyping } from '../kit/use-typing.ts'
import { GUIDANCE, judge } from './guidance.ts'
import './head.css'

interface HeadFieldProps {
  session: ArticleSession
  field: 'kicker' | 'headline' | 'standfirst'
  label: string
  placeholder: string
  /** Goes on to the next field, or into the body, on Enter. */
  onEnter(field: HTMLElement): void
}

/** Kicker, headline or standfirst, set as on the page, with its length while one writes it. */
export function HeadField({ session, field, label, placeholder, onEnter }: HeadFieldProps): ReactNode {
  const value = useStore(session.store, state => state.article[field])
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  const language = useStore(session.store, state => state.article.language)
  const note = useId()
  const guidance = judge(value, GUIDANCE[field])
  const typing = useTyping({
    value,
    onChange: words => session.setFields({ [field]: words }),
    language,
    isOneLine: true,
  })
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    typing.onKeyDown(event)
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter(event.currentTarget)
  }
  return (
    <div className={`head-field head-${field}`}>
      <textarea
        {...typing}
        aria-label={label}
        aria-describedby={note}
        data-head-field={field}
        rows={1}
        placeholder={placeholder}
        readOnly={!isMine}
        spellCheck
        onKeyDown={onKeyDown}
      />
      <span id={note} className="head-guidance" data-level={guidance.level}>
        <bdi>{guidance.words}</bdi>
      </span>
    </div>
  )
}
