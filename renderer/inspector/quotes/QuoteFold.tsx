import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { LedgerEntry } from '../../../article/quotes/ledger.ts'

interface Props {
  title: string
  hint: string
  entries: LedgerEntry[]
  chosen: string | null
  /** Something in it holds up the export: it is open from the start. */
  grave?: boolean
  children: ReactNode
}

/** Records beside the list proper, folded away until they are asked for, chosen in the text or in the way of an export. */
export function QuoteFold({ title, hint, entries, chosen, grave = false, children }: Props) {
  const asked = grave || entries.some(entry => entry.record.id === chosen)
  const [fold, setFold] = useState({ asked, open: asked })
  if (fold.asked !== asked) setFold({ asked, open: asked || fold.open })
  if (entries.length === 0) return null
  return (
    <details
      className="quote-fold"
      open={fold.open}
      onToggle={event => setFold({ asked, open: event.currentTarget.open })}
    >
      <summary>
        <ChevronRight aria-hidden size={15} />
        {title} ({entries.length})
      </summary>
      <p className="quote-fold-hint">{hint}</p>
      {children}
    </details>
  )
}
