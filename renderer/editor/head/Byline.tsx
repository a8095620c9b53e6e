import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Byline as BylineValue } from '../../../article/article.ts'
import { wordsBeforeNames } from '../../../article/by-word.ts'
import { longDate } from '../../../article/language.ts'
import { useBylineRows } from '../../app/bylines/use-byline-rows.ts'
import { ReadOnlyFields } from '../../app/ui/read-only.tsx'
import type { ArticleSession } from '../../session/types.ts'
import { useTyping } from '../kit/use-typing.ts'

/** Who wrote it, in what role, from where and on what day: small fields in one line under the standfirst. */
export function Byline({ session }: { session: ArticleSession }): ReactNode {
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  return (
    <div className="byline" data-head-field="bylines">
      <ReadOnlyFields isOn={!isMine}>
        <People session={session} />
        <DatelineFields session={session} />
      </ReadOnlyFields>
    </div>
  )
}

/** Everybody who wrote it, and a button for one more. A story without a byline shows an empty one to write into. */
function People({ session }: { session: ArticleSession }): ReactNode {
  const bylines = useStore(session.store, state => state.article.bylines)
  const language = useStore(session.store, state => state.article.language)
  const { rows, list, set, add, remove } = useBylineRows({
    bylines,
    onChange: next => session.setFields({ bylines: next }),
    nameField: '.byline-field.is-strong',
    isNeverEmpty: true,
  })
  const words = joiningWords(rows.length, language)
  return (
    <div className="byline-people" ref={list}>
      {rows.map((byline, index) => (
        <Person
          key={index}
          byline={byline}
          index={index}
          words={words[index]}
          onChange={part => set(index, part)}
          onRemove={rows.length > 1 ? () => remove(index) : null}
        />
      ))}
      <button
        type="button"
        className="byline-button is-last"
        aria-label="Add a byline"
        title="Add a byline"
        onClick={add}
      >
        <Plus size={12} aria-hidden />
      </button>
    </div>
  )
}

/** What joins a name to those around it, in the article's language: a word before it, and the comma behind it. */
interface JoiningWords {
  before: string
  comma: string
}

/** A comma belongs to the name before it and not to the one behind it: no line of names begins with a comma. */
function joiningWords(count: number, language: string): JoiningWords[] {
  const parts = wordsBeforeNames(count, language).map(word => /^(\p{P}*)\s*(.*)$/u.exec(word) ?? [])
  return parts.map(([, , before = ''], index) => ({ before, comma: parts[index + 1]?.[1] ?? '' }))
}

interface PersonProps {
  byline: BylineValue
  index: number
  words: JoiningWords | undefined
  onChange(change: Partial<BylineValue>): void
  /** Null for the only one, which stays; it has no number either. */
  onRemove: (() => void) | null
}

function Person({ byline, index, words, onChange, onRemove }: PersonProps): ReactNode {
  const nth = onRemove ? ` ${index + 1}` : ''
  return (
    <span className="byline-person">
      {words?.before ? (
        <span className="byline-by" aria-hidden>
          {words.before}
        </span>
      ) : null}
      <Small
        label={`Byline${nth}`}
        placeholder="Name"
        value={byline.name}
        onChange={name => onChange({ name })}
        strong
      />
      <Small
        label={`Role${nth}`}
        placeholder="Role"
        value={byline.role}
        onChange={role => onChange({ role })}
      />
      {words?.comma ? (
        <span className="byline-comma" aria-hidden>
          {words.comma}
        </span>
      ) : null}
      {onRemove ? (
        <button
          type="button"
          className="byline-button"
          aria-label={`Remove ${byline.name || `byline${nth}`}`}
          onClick={onRemove}
        >
          <X size={12} aria-hidden />
        </button>
      ) : null}
    </span>
  )
}

/** Where it was written, and on what day. */
function DatelineFields({ session }: { session: ArticleSession }): ReactNode {
  const dateline = useStore(session.store, state => state.article.dateline)
  const language = useStore(session.store, state => state.article.language)
  const set = (change: Partial<typeof dateline>): void =>
    session.setFields({ dateline: { ...dateline, ...change } })
  return (
    <span className="byline-dateline" data-head-field="dateline">
      <Small
        label="Dateline place"
        placeholder="Place"
        value={dateline.place}
        onChange={place => set({ place })}
      />
      <DateField value={dateline.date} language={language} onChange={date => set({ date })} />
    </span>
  )
}

interface SmallProps {
  label: string
  placeholder: string
  value: string
  strong?: boolean
  onChange(value: string): void
}

/** A field as wide as its words. */
function Small({ label, placeholder, value, strong, onChange }: SmallProps): ReactNode {
  return (
    <input
      {...useTyping({ value, onChange, language: null })}
      className={strong ? 'byline-field is-strong' : 'byline-field'}
      aria-label={label}
      placeholder={placeholder}
    />
  )
}

interface DateFieldProps {
  value: string
  language: string
  onChange(date: string): void
}

/** A day, read as a sentence would say it and edited as a date. */
function DateField({ value, language, onChange }: DateFieldProps): ReactNode {
  return (
    <span className="byline-date">
      <span className="byline-date-words" aria-hidden>
        {value ? longDate(value, language) : 'Date'}
      </span>
      <input
        type="date"
        aria-label="Dateline date"
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </span>
  )
}
