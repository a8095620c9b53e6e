import { useEffect, useRef, useState } from 'react'
import type { LedgerEntry } from '../../../article/quotes/ledger.ts'
import { dropEmptyEvidence, signOff } from '../../../article/quotes/ledger-edit.ts'
import { quoteWords } from '../../../article/quotes/quote-words.ts'
import type { Problem } from '../../../article/result.ts'
import { printShortcut } from '../../app/commands/shortcut.ts'
import { Button, TextField } from '../../app/ui/index.ts'
import type { ArticleSession } from '../../session/types.ts'
import { type EditRecord, LONGEST_NAME, useSigner } from './use-record.ts'

/** Putting a name under a quotation: the name, the act, and why it was refused. */
export interface Signing {
  name: string
  setName: (name: string) => void
  /** The person is writing a name, because there was none or it is to be another. */
  asks: boolean
  sign: () => void
  problem: Problem | null
}

interface SigningProps {
  session: ArticleSession
  entry: LedgerEntry
  edit: EditRecord
}

/**
 * Signing the words as they are shown, under the name that stands beside the button. `onSigned` is told once that is done and the button
 * is about to go: the hand needs another place.
 */
export function useSigning({ session, entry, edit }: SigningProps, onSigned: () => void): Signing {
  const { record, words, orphaned } = entry
  const [kept, keepName] = useSigner()
  const [typed, setName] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const name = typed ?? kept
  const sign = () => {
    const by = name.trim()
    const printed = quoteWords(session.current()).get(record.id)?.printed ?? []
    const under = { by, words: orphaned ? null : words, printed }
    const signed = signOff(record, { ...under, at: new Date().toISOString() })
    setProblem(signed.ok ? null : signed.error)
    if (!signed.ok) return
    if (by !== kept) keepName(by)
    setName(null)
    edit((now, { at }) => {
      const again = signOff(dropEmptyEvidence(now, { by, at }), { ...under, at })
      return again.ok ? again.value : now
    })
    onSigned()
  }
  return { name, setName, asks: typed !== null || kept === '', sign, problem }
}

/** Whose name will stand under it: said beside the button, or asked for where it is not known. */
export function SignerName({ signing: { name, setName, asks, problem } }: { signing: Signing }) {
  const [hadName] = useState(name !== '')
  const box = useRef<HTMLDivElement>(null)
  const isMissing = problem?.code === 'quotes/no-signer'
  useEffect(() => {
    if (isMissing) box.current?.querySelector('input')?.focus()
  }, [isMissing, problem])
  if (!asks) {
    return (
      <p className="quote-signer">
        You sign as <strong>{name}</strong>
        <Button size="small" variant="quiet" aria-label="Change your name" onPress={() => setName(name)}>
          Change
        </Button>
      </p>
    )
  }
  return (
    <div ref={box}>
      <TextField
        label="Your name"
        value={name}
        onChange={setName}
        maxLength={LONGEST_NAME}
        autoFocus={hadName}
        description="It stands under every sign-off from this desk."
        error={isMissing ? problem.message : undefined}
      />
    </div>
  )
}

/** Why a sign-off was refused; a missing name is said at its own field. */
export function SignProblem({ signing: { problem } }: { signing: Signing }) {
  if (!problem || problem.code === 'quotes/no-signer') return null
  return (
    <p role="alert" className="ui-field-error">
      {problem.message}
    </p>
  )
}

export const SIGN_SHORTCUT = 'Mod+Enter'

export const SignHint = () => <kbd aria-hidden>{printShortcut(SIGN_SHORTCUT)}</kbd>
