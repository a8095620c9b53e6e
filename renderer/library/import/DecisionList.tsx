import { RotateCcw, TriangleAlert, Undo2 } from 'lucide-react'
import { Fragment } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { ImportDecision } from '../../../electron/contract.ts'
import { Badge, Button } from '../../app/ui/index.ts'
import { KIND_NAMES, linesOf, standing } from './decisions.ts'
import { messageParts } from './message-parts.ts'
import './decisions.css'

export interface DecisionListProps {
  decisions: readonly ImportDecision[]
  /** Ids of those taken back, known before the desk has read the story anew. */
  undone: readonly string[]
  pointed: string | null
  /** Asks to show the lines a decision is about. */
  onPoint: (id: string) => void
  onToggle: (decision: ImportDecision) => void
}

/** Everything that was recognised, what deserves a look first; each can be taken back. */
export function DecisionList({ decisions, ...rest }: DecisionListProps) {
  const warnings = decisions.filter(each => each.warning)
  const plain = decisions.filter(each => !each.warning)
  if (decisions.length === 0) {
    return <p className="decisions-none">Nothing was recognised: the words come in as they are.</p>
  }
  return (
    <>
      {warnings.length > 0 && (
        <DecisionSection title="Look at these" tone="warn" decisions={warnings} {...rest} />
      )}
      {plain.length > 0 && <DecisionSection title="Recognised" tone="neutral" decisions={plain} {...rest} />}
    </>
  )
}

interface SectionProps extends DecisionListProps {
  title: string
  tone: 'warn' | 'neutral'
}

function DecisionSection({ title, tone, decisions, undone, pointed, onPoint, onToggle }: SectionProps) {
  const count = standing(decisions, undone).length
  return (
    <section className={`decisions is-${tone}`} aria-label={title}>
      <h3>
        {tone === 'warn' && <TriangleAlert aria-hidden size={14} strokeWidth={2} />}
        {title}
        {count > 0 && <Badge tone={tone}>{count}</Badge>}
      </h3>
      <ul>
        {decisions.map(decision => (
          <li
            key={decision.id}
            className={`decision ${undone.includes(decision.id) ? 'is-undone' : ''} ${decision.id === pointed ? 'is-pointed' : ''}`}
          >
            <AriaButton
              className="decision-place"
              aria-label={`Show ${KIND_NAMES[decision.kind]}, ${linesOf(decision)}`}
              onPress={() => onPoint(decision.id)}
            >
              <strong>{KIND_NAMES[decision.kind]}</strong> {linesOf(decision)}
            </AriaButton>
            <p id={`decision-${decision.id}`}>
              <Message text={decision.message} />
            </p>
            {undone.includes(decision.id) && (
              <p className="decision-undone">
                Taken back: the words stand in the body.
                {decision.kind === 'headline' && ' Another line can be made the headline above.'}
              </p>
            )}
            <Button
              size="small"
              icon={undone.includes(decision.id) ? RotateCcw : Undo2}
              aria-label={`${undone.includes(decision.id) ? 'Redo' : 'Undo'}: ${KIND_NAMES[decision.kind]}, ${linesOf(decision)}`}
              aria-describedby={`decision-${decision.id}`}
              onPress={() => onToggle(decision)}
            >
              {undone.includes(decision.id) ? 'Redo' : 'Undo'}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A sentence of ours with the story's words in it, which may run the other way. */
const Message = ({ text }: { text: string }) =>
  messageParts(text).map((part, i) =>
    part.isTold ? (
      <bdi key={`part ${i + 1}`}>{part.text}</bdi>
    ) : (
      <Fragment key={`part ${i + 1}`}>{part.text}</Fragment>
    ),
  )
