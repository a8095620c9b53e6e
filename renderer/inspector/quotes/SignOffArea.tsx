import { PenLine } from 'lucide-react'
import type { LedgerEntry } from '../../../article/quotes/ledger.ts'
import { setStatus, withdrawSignOff } from '../../../article/quotes/ledger-edit.ts'
import type { Problem } from '../../../article/result.ts'
import { printShortcut } from '../../app/commands/shortcut.ts'
import { Button, TextField } from '../../app/ui/index.ts'
import { fullTime } from '../../library/relative-time.ts'
import type { EditRecord } from './use-record.ts'

interface Props {
  entry: LedgerEntry
  edit: EditRecord
  sign: () => void
  /** Why the last try was refused. */
  problem: Problem | null
  /** `typed` is null until the person begins to write a name of their own. */
  name: { typed: string | null; value: string }
  onName: (name: string) => void
}

/** The foot of a record: the signature where there is one, the way to put or withdraw it. */
export function SignOffArea(props: Props) {
  const { entry, edit } = props
  const { record, status, orphaned } = entry
  if (orphaned) return <Gone {...props} />
  return (
    <div className="quote-sign">
      {record.signOff && (
        <p className="quote-signature">
          Signed off by <strong>{record.signOff.by}</strong>, {fullTime(record.signOff.at)}
        </p>
      )}
      {status !== 'verified' && <Signing {...props} again={status === 'stale'} />}
      {record.signOff && (
        <Button size="small" onPress={() => edit(withdrawSignOff)}>
          Withdraw sign-off
        </Button>
      )}
    </div>
  )
}

function Signing({ sign, problem, name, onName, again }: Props & { again: boolean }) {
  const asks = name.typed !== null || name.value === ''
  return (
    <>
      {asks && (
        <TextField
          label="Your name"
          value={name.value}
          onChange={onName}
          autoFocus={name.typed !== null}
          description="It stands under every sign-off from this desk."
          error={problem?.code === 'quotes/no-signer' ? problem.message : undefined}
        />
      )}
      <div className="quote-sign-row">
        <Button variant="primary" icon={PenLine} onPress={sign}>
          {again ? 'Sign again' : 'Sign off'}
        </Button>
        {!asks && (
          <span className="quote-signer">
            as {name.value}
            <Button
              size="small"
              variant="quiet"
              aria-label="Change your name"
              onPress={() => onName(name.value)}
            >
              Change
            </Button>
          </span>
        )}
        <kbd aria-hidden>{printShortcut('Mod+Enter')}</kbd>
      </div>
      {problem && problem.code !== 'quotes/no-signer' && (
        <p role="alert" className="ui-field-error">
          {problem.message}
        </p>
      )}
    </>
  )
}

/** Words that are gone cannot be signed; saying that they were cut on purpose settles the record. */
function Gone({ entry: { record, status }, edit }: Props) {
  return (
    <div className="quote-sign">
      {record.signOff && (
        <p className="quote-signature">
          Was signed off by <strong>{record.signOff.by}</strong>, {fullTime(record.signOff.at)}
        </p>
      )}
      {status !== 'cut' && (
        <Button size="small" onPress={() => edit((now, hand) => setStatus(now, 'cut', hand))}>
          Mark as cut
        </Button>
      )}
    </div>
  )
}
