import { Ban } from 'lucide-react'
import { useRef } from 'react'
import type { LedgerEntry } from '../../../article/quotes/ledger.ts'
import { CHOSEN_STATUSES, setQuotation, setStatus } from '../../../article/quotes/ledger-edit.ts'
import { canonicalWords } from '../../../article/quotes/words.ts'
import { Button, ToggleGroup } from '../../app/ui/index.ts'
import { useKeys } from '../../app/ui/use-keys.ts'
import type { ArticleSession } from '../../session/types.ts'
import { DetailFields } from './DetailFields.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { HEAD_CLASS } from './list-keys.ts'
import { RecordHistory } from './RecordHistory.tsx'
import { MarkAsCut, SignOffArea } from './SignOffArea.tsx'
import { StaleChanges } from './StaleChanges.tsx'
import { useSigning } from './signing.tsx'
import { statusName } from './status.tsx'
import { type EditRecord, useEditRecord, usePrintSpeaker } from './use-record.ts'
import './quote-form.css'

interface Props {
  session: ArticleSession
  entry: LedgerEntry
  language: string
}

/** The record of the chosen quotation: what changed since it was signed, who said it on what evidence, and the sign-off. */
export function QuoteForm({ session, entry, language }: Props) {
  const { record, status, orphaned } = entry
  const edit = useEditRecord(session, record.id)
  const print = usePrintSpeaker(session, entry)
  const form = useRef<HTMLDivElement>(null)
  const toLine = (): void =>
    form.current?.closest('li')?.querySelector<HTMLElement>(`.${HEAD_CLASS}`)?.focus()
  const signing = useSigning({ session, entry, edit }, toLine)
  const signs = !orphaned && status !== 'verified'
  // On the line of the quotation, too: opened there by Enter, it is signed there by Mod+Enter.
  const sign = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || !signs) return
    event.preventDefault()
    signing.sign()
  }
  useKeys(form, sign, 'li')
  const stale = status === 'stale' && !orphaned && (
    <StaleChanges {...{ session, entry, language, edit, print, signing }} onRestored={toLine} />
  )
  // A speaker is changed in the field below: what that does to the sign-off must not push the field from under the hand.
  const wordsChanged = canonicalWords(record.signOff?.words ?? '') !== canonicalWords(entry.words)
  return (
    <div role="group" aria-label="Record of this quotation" className="quote-form" ref={form}>
      {wordsChanged && stale}
      {orphaned && status !== 'cut' && <MarkAsCut edit={edit} />}
      <DetailFields record={record} edit={edit} print={print} />
      {!wordsChanged && stale}
      <EvidenceList record={record} edit={edit} />
      <StatusChoice entry={entry} edit={edit} />
      <SignOffArea entry={entry} edit={edit} signing={signing} />
      <Button
        size="small"
        variant="quiet"
        icon={Ban}
        className="quote-edge"
        onPress={() => edit((now, hand) => setQuotation(now, false, hand))}
      >
        Not a quotation
      </Button>
      <RecordHistory record={record} />
    </div>
  )
}

/** The statuses that a person may choose, and what choosing one means for this quotation. */
function StatusChoice({ entry, edit }: { entry: LedgerEntry; edit: EditRecord }) {
  const { record, status, orphaned } = entry
  return (
    <div className="ui-field">
      <span className="ui-label" aria-hidden>
        Status
      </span>
      <ToggleGroup
        label="Status"
        choices={CHOSEN_STATUSES.map(id => ({ id, content: statusName(id) }))}
        value={status as (typeof CHOSEN_STATUSES)[number]}
        onChange={next => edit((now, hand) => setStatus(now, next, hand))}
      />
      {record.signOff && <p className="ui-description">Choosing one withdraws the sign-off.</p>}
      {status === 'cut' && !orphaned && (
        <p className="ui-description">Its words still stand in the text. Take them out before you export.</p>
      )}
    </div>
  )
}
