import { Quote } from 'lucide-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { LedgerEntry } from '../../../article/quotes/ledger.ts'
import { printsSpeaker } from '../../../article/quotes/printed.ts'
import { EmptyState } from '../../app/ui/index.ts'
import { useKeys } from '../../app/ui/use-keys.ts'
import type { ArticleSession } from '../../session/types.ts'
import { onListKey } from './list-keys.ts'
import { liveLedger, matchesFilter, progressOf, type QuoteFilter } from './live-ledger.ts'
import { QuoteFold } from './QuoteFold.tsx'
import { QuoteItem } from './QuoteItem.tsx'
import { QuoteProgress } from './QuoteProgress.tsx'
import './quotes.css'

/** The fact-checker's desk: every quotation in reading order, how far the checking is, and the chosen one's record. */
export default function QuotesTab({ session }: { session: ArticleSession }) {
  const read = useStore(session.store, state => state.findings.ledger)
  const records = useStore(session.store, state => state.article.quotes)
  const setApart = useStore(
    session.store,
    useShallow(state => state.article.body.filter(printsSpeaker)),
  )
  const chosen = useStore(session.store, state => state.selectedQuote)
  const [filter, setFilter] = useState<QuoteFilter>('all')
  const ledger = useMemo(() => liveLedger(read, records, setApart), [read, records, setApart])
  const { quotations, notQuotations, orphaned } = ledger
  const shown = quotations.filter(entry => matchesFilter(entry, filter) || entry.record.id === chosen)
  const list = (entries: LedgerEntry[], label: string) => (
    <QuoteList entries={entries} label={label} chosen={chosen} session={session} />
  )
  if (quotations.length + notQuotations.length + orphaned.length === 0) return <NoQuotations />
  return (
    <div className="quotes">
      {quotations.length > 0 && (
        <QuoteProgress progress={progressOf(quotations)} filter={filter} onFilter={setFilter} />
      )}
      {shown.length > 0 ? (
        list(shown, 'Quotations')
      ) : (
        <NothingShown filter={filter} total={quotations.length} />
      )}
      <QuoteFold
        title="Orphaned"
        hint="Their words are gone from the text, the records were kept. Put the words back, or mark them as cut."
        entries={orphaned}
        chosen={chosen}
        grave={orphaned.some(entry => entry.status === 'stale' || entry.status === 'disputed')}
      >
        {list(orphaned, 'Orphaned quotations')}
      </QuoteFold>
      <QuoteFold
        title="Not quotations"
        hint="Titles, nicknames and irony in quotation marks. They need no checking."
        entries={notQuotations}
        chosen={chosen}
      >
        {list(notQuotations, 'Not quotations')}
      </QuoteFold>
      <p className="quotes-keys">
        <kbd>↑</kbd> <kbd>↓</kbd> between quotations, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes
      </p>
    </div>
  )
}

interface ListProps {
  entries: LedgerEntry[]
  label: string
  chosen: string | null
  session: ArticleSession
}

/** One stop for the Tab key, at the chosen or first quotation; arrows lead on from there. */
function QuoteList({ entries, label, chosen, session }: ListProps) {
  const [reached, setReached] = useState<string | null>(null)
  const language = useStore(session.store, state => state.article.language)
  const stop =
    [chosen, reached].find(id => entries.some(entry => entry.record.id === id)) ?? entries[0]?.record.id
  const choose = useCallback(
    (entry: LedgerEntry) => {
      const open = session.store.getState().selectedQuote === entry.record.id
      session.selectQuote(open ? null : entry.record.id)
      // The hand stays here, or the next key would write into the quotation.
      if (!open && entry.place) session.reveal(entry.place, { keepFocus: true })
    },
    [session],
  )
  const lines = useRef<HTMLUListElement>(null)
  useKeys(lines, event => onListKey(event, () => session.selectQuote(null)))
  return (
    <ul aria-label={label} className="quote-list" ref={lines}>
      {entries.map(entry => (
        <QuoteItem
          key={entry.record.id}
          entry={entry}
          isOpen={entry.record.id === chosen}
          isStop={entry.record.id === stop}
          language={language}
          session={session}
          onChoose={choose}
          onReach={setReached}
        />
      ))}
    </ul>
  )
}

const NoQuotations = () => (
  <EmptyState icon={Quote} title="No quotations yet">
    Words in quotation marks are found as you write and listed here: who said them, when and where, on what
    evidence, and whether someone has put their name under them.
  </EmptyState>
)

function NothingShown({ filter, total }: { filter: QuoteFilter; total: number }) {
  if (total === 0) return null
  return (
    <p className="quotes-none">
      {filter === 'stale'
        ? 'No quotation has changed since it was signed off.'
        : 'Every quotation is verified.'}
    </p>
  )
}
