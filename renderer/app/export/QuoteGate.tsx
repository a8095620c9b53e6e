import { CircleCheck } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { QuoteRecord } from '../../../article/quotes/record.ts'
import type { ExportGate } from '../../../electron/contract.ts'
import { StatusLabel } from '../../inspector/quotes/status.tsx'
import { Badge, Checkbox } from '../ui/index.ts'

interface QuoteGateProps {
  gate: ExportGate
  /** Whether the person said that it shall go out all the same. */
  isAllowed: boolean
  onAllow: (allowed: boolean) => void
  /** Asks to see the quotation in the article. */
  onShow: (record: QuoteRecord) => void
}

/** Which quotations are not verified. What was checked and no longer stands as it was needs a yes before it goes out. */
export function QuoteGate({ gate, isAllowed, onAllow, onShow }: QuoteGateProps) {
  const blocking = new Set(gate.blocking.map(record => record.id))
  const records = gate.unverified.toSorted((a, b) => Number(blocking.has(b.id)) - Number(blocking.has(a.id)))
  return (
    <section className="export-section" aria-labelledby="export-gate-title">
      <h3 id="export-gate-title">
        Quotations{' '}
        {records.length > 0 && <Badge tone={blocking.size > 0 ? 'bad' : 'warn'}>{records.length}</Badge>}
      </h3>
      {records.length === 0 ? (
        <p className="export-fine">
          <CircleCheck aria-hidden size={15} strokeWidth={2} />
          Nothing stands unverified.
        </p>
      ) : (
        <>
          <p className="export-note">{sentence(records.length, blocking.size)}</p>
          <ul className="export-quotes">
            {records.map(record => (
              <li key={record.id}>
                <AriaButton className="export-quote" onPress={() => onShow(record)}>
                  <q dir="auto">{record.words || 'No words'}</q>
                  <span className="export-quote-meta">
                    <bdi>{record.speaker || 'No speaker'}</bdi>
                    <StatusLabel status={record.status} />
                  </span>
                </AriaButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {blocking.size > 0 && (
        <div className="export-consent">
          <Checkbox isSelected={isAllowed} onChange={onAllow}>
            Export anyway
          </Checkbox>
        </div>
      )}
    </section>
  )
}

function sentence(open: number, blocking: number): string {
  const unverified = open === 1 ? 'One quotation is not verified.' : `${open} quotations are not verified.`
  if (blocking === 0) return unverified
  const which =
    open === 1 ? 'It holds up' : blocking === 1 ? 'One of them holds up' : `${blocking} of them hold up`
  return `${unverified} ${which} the export: stale, disputed or cut.`
}
