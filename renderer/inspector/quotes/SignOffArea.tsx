import { PenLine } from 'lucide-react'
import type { LedgerEntry } from '../../../article/quotes/ledger.ts'
import { setStatus, withdrawSignOff } from '../../../article/quotes/ledger-edit.ts'
import { Button } from '../../app/ui/index.ts'
import { fullTime } from '../../library/relative-time.ts'
import { SignerName, SignHint, type Signing, SignProblem } from './signing.tsx'
import type { EditRecord } from './use-record.ts'

interface Props {
  entry: LedgerEntry
  edit: EditRecord
  signing: Signing
}

/** The foot of a record: the signature where there is one, and the way to put or withdraw it. */
export function SignOffArea({ entry, edit, signing }: Props) {
  const { record, status, orphaned } = entry
  if (orphaned && !record.signOff) return null
  return (
    <div className="quote-sign">
      {record.signOff ? (
        <>
          <p className="quote-signature">
            {status === 'verified' ? 'Signed off by ' : 'Was signed off by '}
            <strong>{record.signOff.by}</strong>, {fullTime(record.signOff.at)}
          </p>
          <Button size="small" onPress={() => edit(withdrawSignOff)}>
            Withdraw sign-off
          </Button>
        </>
      ) : (
        <>
          <SignerName signing={signing} />
          <div className="quote-actions">
            <Button variant="primary" icon={PenLine} onPress={signing.sign}>
              Sign off
            </Button>
            <SignHint />
          </div>
          <SignProblem signing={signing} />
        </>
      )}
    </div>
  )
}

/** Words that are gone cannot be signed; saying that they were cut on purpose settles the record. */
export function MarkAsCut({ edit }: { edit: EditRecord }) {
  return (
    <div className="quote-actions">
      <Button size="small" onPress={() => edit((now, hand) => setStatus(now, 'cut', hand))}>
        Mark as cut
      </Button>
    </div>
  )
}
