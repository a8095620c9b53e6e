import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Byline as BylineValue } from '../../../article/article.ts'
import { ReadOnlyFields } from '../../app/ui/read-only.tsx'
import type { ArticleSession } from '../../session/types.ts'

const NO_BYLINE: BylineValue[] = [{ name: '', role: '' }]

/** Who wrote it, in what role, from where and on what day: small fields in one line under the standfirst. */
export function Byline({ session }: { session: ArticleSession }): ReactNode {
  const bylines = useStore(session.store, state => state.article.bylines)
  const dateline = useStore(session.store, state => state.article.dateline)
  const language = useStore(session.store, state => state.article.language)
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  const shown = bylines.length > 0 ? bylines : NO_BYLINE
  const set = (index: number, change: Partial<BylineValue>): void => {
    const before = shown[index] ?? { name: '', role: '' }
    const next = shown.with(index, { ...before, ...change })
    session.setFields({ bylines: next.length === 1 && !next[0]?.name && !next[0]?.role ? [] : next })
  }
  return (
    <div className="byline" data-head-field="bylines">
      <ReadOnlyFields isOn={!isMine}>
        {shown.map((byline, index) => {
          const nth = shown.length > 1 ? ` ${index + 1}` : ''
          return (
            <span className="byline-person" key={index}>
              <span className="byline-by" aria-hidden>
                {index === 0 ? 'By' : 'and'}
              </span>
              <Small
                label={`Byline${nth}`}
                placeholder="name"
                value={byline.name}
                onChange={name => set(index, { name })}
                strong
              />
              <Small
                label={`Role${nth}`}
                placeholder="role"
                value={byline.role}
                onChange={role => set(index, { role })}
              />
              {shown.length > 1 ? (
                <button
                  type="button"
                  className="byline-button"
                  aria-label={`Remove ${byline.name || `byline${nth}`}`}
                  onClick={() => session.setFields({ bylines: shown.toSpliced(index, 1) })}
                >
                  <X size={12} aria-hidden />
                </button>
              ) : null}
            </span>
          )
        })}
        <button
          type="button"
          className="byline-button"
          aria-label="Add a byline"
          title="Add a byline"
          onClick={() => session.setFields({ bylines: [...shown, { name: '', role: '' }] })}
        >
          <Plus size={12} aria-hidden />
        </button>
        <span className="byline-dateline" data-head-field="dateline">
          <Small
            label="Dateline place"
            placeholder="Place"
            value={dateline.place}
            onChange={place => session.setFields({ dateline: { ...dateline, place } })}
          />
          <DateField
            value={dateline.date}
            language={language}
            onChange={date => session.setFields({ dateline: { ...dateline, date } })}
          />
        </span>
      </ReadOnlyFields>
    </div>
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
        {value ? inWords(value, language) : 'Date'}
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

function inWords(date: string, language: string): string {
  const day = new Date(`${date}T12:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  const [locale] = Intl.DateTimeFormat.supportedLocalesOf(
    [language === 'en' ? 'en-GB' : language].filter(isTag),
  )
  return new Intl.DateTimeFormat(locale ?? 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

const isTag = (language: string): boolean => /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(language)
