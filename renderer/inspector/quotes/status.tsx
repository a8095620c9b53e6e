import {
  CircleCheck,
  CircleDashed,
  CircleDotDashed,
  type LucideIcon,
  OctagonAlert,
  Scissors,
  TriangleAlert,
} from 'lucide-react'
import type { QuoteStatus } from '../../../article/quotes/record.ts'
import './status.css'

/** What each status is called, and its icon. Its colour and the shape of its line come with `data-quote-status`, in the text as here. */
const LOOKS: Record<QuoteStatus, { name: string; icon: LucideIcon }> = {
  unchecked: { name: 'Unchecked', icon: CircleDashed },
  checking: { name: 'Checking', icon: CircleDotDashed },
  verified: { name: 'Verified', icon: CircleCheck },
  stale: { name: 'Stale', icon: TriangleAlert },
  disputed: { name: 'Disputed', icon: OctagonAlert },
  cut: { name: 'Cut', icon: Scissors },
}

export const statusName = (status: QuoteStatus): string => LOOKS[status].name

/** Where a quotation stands: icon, word and the line its words wear in the text, so that colour is never needed to tell. */
export function StatusLabel({ status }: { status: QuoteStatus }) {
  const { name, icon: Icon } = LOOKS[status]
  return (
    <span className="quote-status" data-quote-status={status}>
      <Icon aria-hidden size={14} strokeWidth={2} />
      <span className="quote-status-word">{name}</span>
    </span>
  )
}
