import { ExternalLink, Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import {
  addEvidence,
  changeEvidence,
  EVIDENCE_KINDS,
  logEvidence,
  removeEvidence,
} from '../../../article/quotes/ledger-edit.ts'
import type { Evidence, QuoteRecord } from '../../../article/quotes/record.ts'
import { Button, IconButton, Select, showProblem, TextField } from '../../app/ui/index.ts'
import { useDesk } from '../../desk/use-desk.tsx'
import type { EditRecord } from './use-record.ts'

const KIND_NAMES: Record<(typeof EVIDENCE_KINDS)[number], string> = {
  audio: 'Recording',
  video: 'Video',
  document: 'Document',
  web: 'Web page',
  note: 'Note',
}

/** What backs the quotation: recordings, documents, addresses, notes, each with the place in it. */
export function EvidenceList({ record, edit }: { record: QuoteRecord; edit: EditRecord }) {
  const [added, setAdded] = useState(-1)
  return (
    <div className="ui-field" role="group" aria-label="Evidence">
      <span className="ui-label">Evidence</span>
      {record.evidence.map((piece, index) => (
        // A piece of evidence has no other identity than its place in the list.
        <EvidenceRow key={index} piece={piece} index={index} edit={edit} isNew={index === added} />
      ))}
      <Button
        size="small"
        variant="quiet"
        icon={Plus}
        className="quote-edge"
        onPress={() => {
          setAdded(record.evidence.length)
          edit((now, hand) => addEvidence(now, { kind: 'web', ref: '' }, hand))
        }}
      >
        Add evidence
      </Button>
    </div>
  )
}

interface RowProps {
  piece: Evidence
  index: number
  edit: EditRecord
  /** Just added: the cursor goes into it. */
  isNew: boolean
}

/** Changes a piece letter by letter, and has one line in the log for it once the field is left. */
function useTypedEvidence({ piece, index, edit }: Omit<RowProps, 'isNew'>) {
  const before = useRef<Evidence | null>(null)
  const change = (part: Partial<Evidence>) => {
    before.current ??= piece
    edit(now => changeEvidence(now, index, part))
  }
  const finish = () => {
    const was = before.current
    before.current = null
    if (was) edit((now, hand) => logEvidence(now, index, was, hand))
  }
  return { change, finish }
}

/** The kinds to choose from; one of a newer version or another hand stays one of them. */
function kindsFor(kind: string): { id: string; label: string }[] {
  const known = EVIDENCE_KINDS.map(id => ({ id: id as string, label: KIND_NAMES[id] }))
  return known.some(({ id }) => id === kind) ? known : [...known, { id: kind, label: kind }]
}

function EvidenceRow({ piece, index, edit, isNew }: RowProps) {
  const { change, finish } = useTypedEvidence({ piece, index, edit })
  return (
    <div className="evidence" role="group" aria-label={`Evidence ${index + 1}`}>
      <Select
        label="Kind of evidence"
        hideLabel
        choices={kindsFor(piece.kind)}
        value={piece.kind}
        onChange={kind =>
          edit((now, hand) => logEvidence(changeEvidence(now, index, { kind }), index, piece, hand))
        }
      />
      <TextField
        label="Place in it"
        hideLabel
        placeholder="Minute, page"
        value={piece.at ?? ''}
        onChange={at => change({ at })}
        onBlur={finish}
      />
      <IconButton
        size="small"
        icon={X}
        label="Remove evidence"
        onPress={() => edit((now, hand) => removeEvidence(now, index, hand))}
      />
      <TextField
        className="evidence-ref"
        label="Address or note"
        hideLabel
        placeholder="Address or note"
        value={piece.ref}
        autoFocus={isNew}
        onChange={ref => change({ ref })}
        onBlur={finish}
      />
      <OpenEvidence address={piece.ref} />
    </div>
  )
}

/** Opens evidence on the web in the system's browser; other evidence is not Copydesk's to open. */
function OpenEvidence({ address }: { address: string }) {
  const desk = useDesk()
  const url = address.trim()
  if (!/^https?:\/\/\S/i.test(url)) return null
  const open = async () => {
    const opened = await desk.call('link.open', { url })
    if (!opened.ok) showProblem(opened.error)
  }
  return <IconButton size="small" icon={ExternalLink} label="Open the address" onPress={() => void open()} />
}
