import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Byline as BylineValue } from '../../../article/article.ts'
import { wordsBeforeNames } from '../../../article/by-word.ts'
import { longDate } from '../../../article/language.ts'
import { ReadOnlyFields } from '../../app/ui/read-only.tsx'
import type { ArticleSession } from '../../session/types.ts'

const NO_BYLINE: BylineValue[] = [{ name: '', role: '' }]

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
  const shown = bylines.length > 0 ? bylines : NO_BYLINE
  const words = wordsBeforeNames(shown.length, language)
  const set = (index: number, change: Partial<BylineValue>): void => {
    const before = shown[index] ?? { name: '', role: '' }
    const next = shown.with(index, { ...before, ...change })
    session.setFields({ bylines: next.length === 1 && !next[0]?.name && !next[0]?.role ? [] : next })
  }
  const remove = (index: number): void => session.setFields({ bylines: shown.toSpliced(index, 1) })
  return (
    <>
      {shown.map((byline, index) => (
        <Person
          key={index}
          byline={byline}
          index={index}
          before={words[index] ?? ''}
          onChange={change => set(index, change)}
          onRemove={shown.length > 1 ? () => remove(index) : null}
        />
      ))}
      <button
        type="button"
        className="byline-button is-last"
        aria-label="Add a byline"
        title="Add a byline"
        onClick={() => session.setFields({ bylines: [...shown, { name: '', role: '' }] })}
      >
        <Plus size={12} aria-hidden />
      </button>
    </>
  )
}

interface PersonProps {
  byline: BylineValue
  index: number
  /** What joins the name to what stands before it, in the article's language. */
  before: string
  onChange(change: Partial<BylineValue>): void
  /** Null for the only one, which stays; it has no number either. */
  onRemove: (() => void) | null
}

function Person({ byline, index, before, onChange, onRemove }: PersonProps): ReactNode {
  const nth = onRemove ? ` ${index + 1}` : ''
  return (
    <span className="byline-person">
      {before ? (
        <span className={before.length > 1 ? 'byline-by' : 'byline-by byline-comma'} aria-hidden>
          {before}
        </span>
      ) : null}
      <Small
        label={`Byline${nth}`}
        placeholder="name"
        value={byline.name}
        onChange={name => onChange({ name })}
        strong
      />
      <Small
        label={`Role${nth}`}
        placeholder="role"
        value={byline.role}
        onChange={role => onChange({ role })}
      />
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
const Small = ({ label, placeholder, value, strong, onChange }: SmallProps): ReactNode => (
  <input
    className={strong ? 'byline-field is-strong' : 'byline-field'}
    aria-label={label}
    placeholder={placeholder}
    value={value}
    onChange={event => onChange(event.target.value)}
  />
)

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
