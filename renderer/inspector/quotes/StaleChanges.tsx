import { useMemo } from 'react'
import { changedWords } from '../../../article/quotes/changed-words.ts'
import { type LedgerEntry, printedInstead } from '../../../article/quotes/ledger.ts'
import { setSpeaker } from '../../../article/quotes/ledger-edit.ts'
import { canonicalSpeaker, canonicalWords } from '../../../article/quotes/words.ts'
import { Button } from '../../app/ui/index.ts'
import type { ArticleSession } from '../../session/types.ts'
import { SignerName, SignHint, type Signing, SignProblem } from './signing.tsx'
import type { EditRecord, PrintSpeaker } from './use-record.ts'
import { useRestore } from './use-restore.ts'

interface Props {
  session: ArticleSession
  entry: LedgerEntry
  language: string
  edit: EditRecord
  print: PrintSpeaker
  signing: Signing
  /** Told once the signed words are back. */
  onRestored: () => void
}

/** What is no longer what was signed, word by word, with the way back to it and the way on. */
export function StaleChanges(props: Props) {
  const { session, entry, language, edit, print, signing, onRestored } = props
  const { record, words } = entry
  const signed = record.signOff
  const parts = useMemo(() => changedWords(signed?.words ?? '', words, language), [signed, words, language])
  const { restore, problem } = useRestore(session, entry, onRestored)
  if (!signed) return null
  const wordsDiffer = canonicalWords(signed.words) !== canonicalWords(words)
  const speakerDiffers = canonicalSpeaker(signed.speaker) !== canonicalSpeaker(record.speaker)
  const other = printedInstead(entry)
  const restoreSpeaker = () => {
    const speaker = other?.signed ?? signed.speaker
    edit((now, hand) => setSpeaker(now, speaker, hand))
    if (other) print(speaker)
  }
  return (
    <div className="quote-stale">
      {wordsDiffer && (
        <p className="quote-change" lang={language} dir="auto">
          {parts.map(({ kind, words: text }, i) => {
            const key = `${i}-${kind}`
            if (kind === 'added') return <ins key={key}>{text}</ins>
            if (kind === 'removed') return <del key={key}>{text}</del>
            return <span key={key}>{text}</span>
          })}
        </p>
      )}
      {speakerDiffers && (
        <p className="quote-change">
          Speaker: <del>{signed.speaker || 'nobody'}</del> <ins>{record.speaker || 'nobody'}</ins>
        </p>
      )}
      {other && !speakerDiffers && (
        <p className="quote-change">
          The page prints <ins>{other.printed}</ins>, signed was <del>{other.signed}</del>.
        </p>
      )}
      {!wordsDiffer && !speakerDiffers && !other && (
        <p>The signature does not belong to these words. Sign them again.</p>
      )}
      <div className="quote-actions">
        {wordsDiffer && signed.words && (
          <Button size="small" onPress={restore}>
            Restore signed words
          </Button>
        )}
        {(speakerDiffers || other) && (
          <Button size="small" onPress={restoreSpeaker}>
            Restore signed speaker
          </Button>
        )}
        <Button size="small" onPress={signing.sign}>
          Sign again
        </Button>
        <SignHint />
      </div>
      {problem && (
        <p role="alert" className="ui-field-error">
          {problem.message}
        </p>
      )}
      <SignProblem signing={signing} />
      <SignerName signing={signing} />
    </div>
  )
}
