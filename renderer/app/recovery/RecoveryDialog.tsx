import { useEffect, useState } from 'react'
import { wordDelta } from '../../../article/compare/delta.ts'
import type { Problem } from '../../../article/result.ts'
import type { RecoveredText, Results } from '../../../electron/contract.ts'
import { useDesk } from '../../desk/use-desk.tsx'
import { ComparisonView } from '../../inspector/history/ComparisonView.tsx'
import { fullTime } from '../../library/relative-time.ts'
import { Button, Dialog } from '../ui/index.ts'
import { useWorkbench } from '../workbench/use-workbench.tsx'
import { type Choice, settleOffer } from './settle.ts'
import '../../inspector/history/history.css'
import './recovery.css'

interface Props {
  offers: readonly RecoveredText[]
  onClose: () => void
}

/** Words that were never saved, beside what is saved: whoever wrote them decides what becomes of them, one text after the other. */
export default function RecoveryDialog({ offers, onClose }: Props) {
  const [at, setAt] = useState(0)
  const offer = offers[at]
  if (!offer) return null
  const next = (): void => (at + 1 < offers.length ? setAt(at + 1) : onClose())
  return (
    <Offer key={offer.id} offer={offer} place={[at + 1, offers.length]} onSettled={next} onClose={onClose} />
  )
}

interface OfferProps {
  offer: RecoveredText
  /** Which one of how many. */
  place: [number, number]
  onSettled: () => void
  onClose: () => void
}

function Offer({ offer, place: [at, count], onSettled, onClose }: OfferProps) {
  const workbench = useWorkbench()
  const { texts, problem } = useTexts(offer.id)
  const [busy, setBusy] = useState(false)
  const settle = (choice: Choice) => async (): Promise<void> => {
    setBusy(true)
    const isSettled = await settleOffer(workbench, offer, choice)
    setBusy(false)
    if (isSettled) onSettled()
  }
  const isDisabled = busy || !texts
  const isThere = offer.saved === 'there'
  const actions = (
    <>
      <Button variant="quiet" onPress={onClose}>
        Decide later
      </Button>
      <Button isDisabled={isDisabled} onPress={settle('saved')}>
        {isThere ? 'Keep the saved text' : 'Move to the trash'}
      </Button>
      <Button isDisabled={isDisabled} variant={isThere ? 'plain' : 'primary'} onPress={settle('new')}>
        {isThere ? 'Keep both' : 'Keep as an article of its own'}
      </Button>
      {isThere && (
        <Button isDisabled={isDisabled} variant="primary" onPress={settle('use')}>
          Use the recovered text
        </Button>
      )}
    </>
  )
  const title = count > 1 ? `Recovered text, ${at} of ${count}` : 'Recovered text'
  return (
    <Dialog title={title} size="large" isDismissable={false} onClose={onClose} actions={actions}>
      <div className="compare">
        <div className="recovery-about">
          <p className="recovery-headline" dir="auto">
            {offer.headline || 'Untitled article'}
          </p>
          <p>{aboutIt(offer)}</p>
          {texts?.saved && <Delta recovered={texts.recovered} saved={texts.saved} />}
        </div>
        {problem && <p role="alert">{problem.message}</p>}
        {texts && (
          <ComparisonView before={texts.saved ?? withoutText(texts.recovered)} after={texts.recovered} />
        )}
      </div>
    </Dialog>
  )
}

function useTexts(id: string): { texts: Results['recovery.read'] | null; problem: Problem | null } {
  const desk = useDesk()
  const [texts, setTexts] = useState<Results['recovery.read'] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    let isOver = false
    void desk.call('recovery.read', { id }).then(read => {
      if (isOver) return
      if (read.ok) setTexts(read.value)
      else setProblem(read.error)
    })
    return () => {
      isOver = true
    }
  }, [desk, id])
  return { texts, problem }
}

/** Where nothing is saved, every block of the recovered text counts as new. */
const withoutText = (article: Results['recovery.read']['recovered']) => ({ ...article, body: [] })

const ABOUT: Record<RecoveredText['saved'], string> = {
  there:
    'Below, what is only in the recovered text is marked as added, what is only in the saved one as removed.',
  gone: 'The article’s file was moved or deleted, so there is no saved text to compare them with.',
  damaged: 'The article’s file is damaged and stays as it is.',
}

function aboutIt({ at, by, machine, saved }: RecoveredText): string {
  const who = by === '' ? '' : ` by ${by}`
  const where = machine === '' ? '' : ` on the computer “${machine}”`
  const when = fullTime(at) && `; they were kept on ${fullTime(at)}`
  // Where the file is gone, nobody knows any more which of them it had.
  const state = saved === 'there' ? ' and never saved' : ''
  return `These words were written${who}${where}${state}${when}. ${ABOUT[saved]}`
}

function Delta({
  recovered,
  saved,
}: {
  recovered: Results['recovery.read']['recovered']
  saved: Results['recovery.read']['recovered']
}) {
  const { added, removed } = wordDelta(saved.body, recovered.body, recovered.language)
  return (
    <p className="recovery-delta">
      {added} {added === 1 ? 'word' : 'words'} more, {removed} fewer than in the saved text.
    </p>
  )
}
