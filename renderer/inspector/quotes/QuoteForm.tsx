import { Ban } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { LedgerEntry } from '../../../article/quotes/ledger.ts'
import { CHOSEN_STATUSES, setQuotation, setStatus, signOff } from '../../../article/quotes/ledger-edit.ts'
import type { Problem } from '../../../article/result.ts'
import { Button, ToggleGroup } from '../../app/ui/index.ts'
import type { ArticleSession } from '../../session/types.ts'
import { DetailFields } from './DetailFields.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { RecordHistory } from './RecordHistory.tsx'
import { SignOffArea } from './SignOffArea.tsx'
import { StaleChanges } from './StaleChanges.tsx'
import { statusName } from './status.tsx'
import { useEditRecord, useSigner } from './use-record.ts'

interface Props {
  session: ArticleSession
  entry: LedgerEntry
  language: string
}

/** The record of the chosen quotation: what changed since it was signed, who said it on what evidence, and the sign-off. */
export function QuoteForm({ session, entry, language }: Props) {
  const { record, status, orphaned } = entry
  const edit = useEditRecord(session, record)
  const { sign, problem, name, setName } = useSigning(session, entry)
  const signs = !orphaned && status !== 'verified'
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || !signs) return
    event.preventDefault()
    sign()
  }
  return (
    <div role="group" aria-label="Record of this quotation" className="quote-form" onKeyDown={onKeyDown}>
      {status === 'stale' && !orphaned && (
        <StaleChanges session={session} entry={entry} language={language} edit={edit} />
      )}
      <DetailFields record={record} edit={edit} />
      <EvidenceList record={record} edit={edit} />
      <div className="ui-field">
        <span className="ui-label" aria-hidden>
          Status
        </span>
        <ToggleGroup
          label="Status"
          choices={CHOSEN_STATUSES.map(id => ({ id, content: statusName(id) }))}
          value={record.status as (typeof CHOSEN_STATUSES)[number]}
          onChange={next => edit((now, hand) => setStatus(now, next, hand))}
        />
        {status === 'cut' && !orphaned && (
          <p className="ui-description">
            Its words still stand in the text. Take them out before you export.
          </p>
        )}
      </div>
      <SignOffArea entry={entry} edit={edit} sign={sign} problem={problem} name={name} onName={setName} />
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

/** Signing the words as they are shown here, under the name that stands beside the button. */
function useSigning(session: ArticleSession, { record, words, orphaned }: LedgerEntry) {
  const edit = useEditRecord(session, record)
  const [kept, keepName] = useSigner()
  const [typed, setName] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const name = typed ?? kept
  const sign = () => {
    const hand = { by: name, at: new Date().toISOString(), words: orphaned ? null : words }
    const signed = signOff(record, hand)
    setProblem(signed.ok ? null : signed.error)
    if (!signed.ok) return
    if (name.trim() !== kept) keepName(name.trim())
    setName(null)
    edit(now => {
      const again = signOff(now, hand)
      return again.ok ? again.value : now
    })
  }
  return { sign, problem, name: { typed, value: name }, setName }
}
