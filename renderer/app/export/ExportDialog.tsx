import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import type { Problem } from '../../../article/result.ts'
import { statusAfterExport } from '../../../article/workflow/moves.ts'
import type { Args, ExportFormat, Results } from '../../../electron/contract.ts'
import { useDesk } from '../../desk/use-desk.tsx'
import { useEmbargo } from '../../library/embargo/use-embargo.ts'
import type { ArticleSession } from '../../session/types.ts'
import { showTab } from '../layout/columns.ts'
import { Button, Dialog } from '../ui/index.ts'
import { remember } from '../workbench/preferences.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import type { Workbench } from '../workbench/workbench.ts'
import { EmbargoGate } from './EmbargoGate.tsx'
import { ExportResult } from './ExportResult.tsx'
import { FormatList } from './FormatList.tsx'
import { rememberedFormats } from './formats.ts'
import { PreviewPane } from './PreviewPane.tsx'
import { QuoteGate } from './QuoteGate.tsx'
import { usePreview } from './use-preview.ts'
import './export.css'

export interface ExportDialogProps {
  session: ArticleSession
  onClose: () => void
}

/** The article on its way out: which formats, how it will look, what is not verified, and where the files are afterwards. */
export default function ExportDialog({ session, onClose }: ExportDialogProps) {
  const { busy, problem, written, run } = useExport(session)
  if (!written) return <ExportChoices {...{ session, onClose, busy, problem, run }} />
  const finish = (
    <Button variant="primary" autoFocus onPress={onClose}>
      Done
    </Button>
  )
  return (
    <Dialog title="Exported" onClose={onClose} actions={finish}>
      <ExportResult {...written} />
    </Dialog>
  )
}

interface ExportChoicesProps extends ExportDialogProps, Omit<Exporting, 'written'> {}

function ExportChoices({ session, onClose, busy, problem, run }: ExportChoicesProps) {
  const workbench = useWorkbench()
  const mayChoose = useWorkbenchState(state => state.desk.host === 'electron')
  const { formats, looked, choose, look } = useFormats(workbench)
  const [isAllowed, setAllowed] = useState(false)
  const until = useStore(session.store, state => state.article.embargoUntil)
  const [isEarly, setEarly] = useState(false)
  const embargo = useEmbargo(until)
  const preview = usePreview(session, looked)
  const gate = preview.result?.ok ? preview.result.value.gate : null
  const isHeldUp = !gate || (gate.blocking.length > 0 && !isAllowed)
  const isTooEarly = embargo.is === 'running' && !isEarly
  const showQuote = (id: string): void => {
    onClose()
    session.selectQuote(id)
    showTab(workbench, 'quotes')
  }
  const actions = (
    <ExportActions
      busy={busy}
      isDisabled={busy || isHeldUp || isTooEarly || formats.length === 0}
      mayChoose={mayChoose}
      onExport={choose => void run({ formats, allowUnverified: isAllowed, allowEmbargo: isEarly, choose })}
    >
      {problem && <p role="alert">{problem.message}</p>}
      {formats.length === 0 && <p>Choose at least one format.</p>}
      {isTooEarly && <p>The embargo is still running: wait, or confirm that it may go out.</p>}
      {gate && isHeldUp && <p>Quotations hold up the export: settle them, or confirm that it may go out.</p>}
    </ExportActions>
  )
  return (
    <Dialog title="Export" size="large" onClose={onClose} actions={actions}>
      <div className="export">
        <div className="export-side">
          <FormatList formats={formats} onChange={choose} />
          {until !== null && <EmbargoGate key={until} until={until} isAllowed={isEarly} onAllow={setEarly} />}
          {gate && (
            <QuoteGate
              gate={gate}
              isAllowed={isAllowed}
              onAllow={setAllowed}
              onShow={record => showQuote(record.id)}
            />
          )}
        </div>
        <PreviewPane preview={preview} looked={looked} onLook={look} />
      </div>
    </Dialog>
  )
}

/** The ticked formats, kept for the next export, and the one that is looked at: the one ticked last. */
function useFormats(workbench: Workbench) {
  const layout = useWorkbenchState(state => state.desk.preferences.layout)
  const [formats, setFormats] = useState(() => rememberedFormats(layout))
  const [looked, look] = useState<ExportFormat>(formats[0] ?? 'html')
  const choose = (next: ExportFormat[]): void => {
    const [added] = next.filter(format => !formats.includes(format))
    setFormats(next)
    if (added) look(added)
    if (next.length > 0) remember(workbench, { exportFormats: next.join(',') })
  }
  return { formats, looked, choose, look }
}

interface Exporting {
  busy: boolean
  problem: Problem | null
  written: Results['export.run'] | null
  run: (wanted: Omit<Args<'export.run'>, 'path'>) => Promise<void>
}

/** Saves and exports; what went wrong, or where the files are. */
function useExport(session: ArticleSession): Exporting {
  const desk = useDesk()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [written, setWritten] = useState<Results['export.run'] | null>(null)
  const run: Exporting['run'] = async wanted => {
    setBusy(true)
    setProblem(null)
    const saved = await session.save()
    const { path } = session.store.getState()
    const result = saved.ok ? await desk.call('export.run', { ...wanted, path }) : saved
    if (result.ok) await noteSent(session)
    setBusy(false)
    if (result.ok) setWritten(result.value)
    else if (result.error.code !== 'export/no-folder') setProblem(result.error)
  }
  return { busy, problem, written, run }
}

/** A ready story that went out is “Sent out”. Through the session, for it is open here. */
async function noteSent(session: ArticleSession): Promise<void> {
  const { status } = session.store.getState().article
  const sent = statusAfterExport(status)
  if (sent === status) return
  session.setFields({ status: sent })
  await session.save()
}

interface ExportActionsProps {
  busy: boolean
  isDisabled: boolean
  /** Whether this host can ask for a folder. */
  mayChoose: boolean
  onExport: (choose: boolean) => void
  /** What stands in the way. */
  children: ReactNode
}

const ExportActions = ({ busy, isDisabled, mayChoose, onExport, children }: ExportActionsProps) => (
  <>
    <div className="export-message">
      {children}
      <p role="status">{busy ? 'Exporting…' : ''}</p>
    </div>
    {mayChoose && (
      <Button isDisabled={isDisabled} onPress={() => onExport(true)}>
        Export to folder…
      </Button>
    )}
    <Button variant="primary" isDisabled={isDisabled} onPress={() => onExport(false)}>
      Export
    </Button>
  </>
)
