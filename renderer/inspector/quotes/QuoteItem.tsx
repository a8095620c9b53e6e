import { memo, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { NOT_A_QUOTE } from '../../../article/quotes/kinds.ts'
import type { LedgerEntry } from '../../../article/quotes/ledger.ts'
import { isEvidence } from '../../../article/quotes/ledger-edit.ts'
import type { QuoteRecord } from '../../../article/quotes/record.ts'
import { ReadOnlyFields } from '../../app/ui/index.ts'
import type { ArticleSession } from '../../session/types.ts'
import { HEAD_CLASS } from './list-keys.ts'
import { NotAQuotation } from './NotAQuotation.tsx'
import { QuoteForm } from './QuoteForm.tsx'
import { StatusLabel } from './status.tsx'

interface Props {
  entry: LedgerEntry
  isOpen: boolean
  /** The line at which Tab stops in this list. */
  isStop: boolean
  /** Of the article, BCP 47: decides which quotation marks are drawn. */
  language: string
  session: ArticleSession
  onChoose: (entry: LedgerEntry) => void
  onReach: (id: string) => void
}

/** One quotation: its words, who said them and how it stands; opened, the whole record. */
export const QuoteItem = memo(function QuoteItem(props: Props) {
  const { entry, isOpen, isStop, language, session, onChoose, onReach } = props
  const { record, words, status } = entry
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li ref={item} className={`quote-item ${isOpen ? 'is-open' : ''}`}>
      <button
        type="button"
        className={HEAD_CLASS}
        aria-expanded={isOpen}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onChoose(entry)}
        onFocus={() => onReach(record.id)}
      >
        <q className="quote-words" lang={language} dir="auto">
          {words || 'No words'}
        </q>
        <span className="quote-meta">
          <Source record={record} verified={status === 'verified'} />
          {record.kind !== NOT_A_QUOTE && <StatusLabel status={status} />}
        </span>
      </button>
      {isOpen && (
        <ReadOnlyFields isOn={!isMine}>
          {record.kind === NOT_A_QUOTE ? (
            <NotAQuotation session={session} record={record} />
          ) : (
            <QuoteForm session={session} entry={entry} language={language} />
          )}
        </ReadOnlyFields>
      )}
    </li>
  )
}, looksSame)

/** Reading the text again gives new entries that mostly say the same; only what is seen counts. */
function looksSame(before: Props, now: Props): boolean {
  const { entry: a, ...others } = before
  const { entry: b, ...others2 } = now
  return (
    a.record === b.record &&
    a.words === b.words &&
    a.status === b.status &&
    a.orphaned === b.orphaned &&
    JSON.stringify([a.place, a.printed]) === JSON.stringify([b.place, b.printed]) &&
    (Object.keys(others) as (keyof typeof others)[]).every(key => others[key] === others2[key])
  )
}

/**
 * Who said it, and as far as it is known in what role, where and when; before it is verified also what is missing. Each in
 * its own direction, because a name in Arabic may stand beside a date in English.
 */
function Source({ record, verified }: { record: QuoteRecord; verified: boolean }) {
  const { speaker, role, said, evidence, kind } = record
  const saidAt = [said.where, briefDate(said.when)].filter(Boolean).join(', ')
  const missing = !verified && kind !== NOT_A_QUOTE && !evidence.some(isEvidence) ? 'no evidence yet' : ''
  return (
    <span className="quote-source">
      {speaker && (
        <span className="quote-speaker">
          <bdi>{speaker}</bdi>
        </span>
      )}{' '}
      {!speaker && kind !== NOT_A_QUOTE && <span className="quote-nobody">No speaker yet</span>}{' '}
      {role && <bdi>{role}</bdi>}
      {role && saidAt && ' · '}
      {saidAt && <bdi>{saidAt}</bdi>}
      {(role || saidAt) && missing && ' · '}
      {missing}
    </span>
  )
}

const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** A date as one says it, "22 Nov", where the record holds 2026-11-22 of this year; anything else as it was written. */
function briefDate(when: string): string {
  const thisYear = when.startsWith(`${new Date().getFullYear()}-`)
  return thisYear && /^\d{4}-(0[1-9]|1[0-2])-([012]\d|3[01])$/.test(when)
    ? dayMonth.format(new Date(when))
    : when
}
