import { type ReactNode, useState } from 'react'
import type { Problem } from '../../../article/result.ts'
import type { ExportFormat, Results } from '../../../electron/contract.ts'
import { useDesk } from '../../desk/use-desk.tsx'
import type { ArticleSession } from '../../session/types.ts'
import { showTab } from '../layout/columns.ts'
import { Button, Dialog } from '../ui/index.ts'
import { remember } from '../workbench/preferences.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
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
  const workbench = useWorkbench()
  const layout = useWorkbenchState(state => state.desk.preferences.layout)
  const mayChoose = useWorkbenchState(state => state.desk.host === 'electron')
  const [formats, setFormats] = useState(() => rememberedFormats(layout))
  const [looked, setLooked] = useState<ExportFormat>(formats[0] ?? 'html')
  const [isAllowed, setAllowed] = useState(false)
  const preview = usePreview(session, looked)
  const { busy, problem, written, run } = useExport(session)

  const choose = (next: ExportFormat[]): void => {
    const [added] = next.filter(format => !formats.includes(format))
    setFormats(next)
    if (added) setLooked(added)
    if (next.length > 0) remember(workbench, { exportFormats: next.join(',') })
  }
  const showQuote = (id: string): void => {
    onClose()
    session.selectQuote(id)
    showTab(workbench, 'quotes')
  }
  const gate = preview.result?.ok ? preview.result.value.gate : null
  const isHeldUp = !gate || (gate.blocking.length > 0 && !isAllowed)
  const start = (choose: boolean): void => void run(formats, isAllowed, choose)

  if (written) {
    return (
      <Dialog
        title="Exported"
        onClose={onClose}
        actions={
          <Button variant="primary" autoFocus onPress={onClose}>
            Done
          </Button>
        }
      >
        <ExportResult {...written} />
      </Dialog>
    )
  }
  return (
    <Dialog
      title="Export"
      size="large"
      onClose={onClose}
      actions={
        <ExportActions
          busy={busy}
          isHeldUp={isHeldUp}
          formats={formats}
          mayChoose={mayChoose}
          onExport={start}
        >
          {problem && <p role="alert">{problem.message}</p>}
        </ExportActions>
      }
    >
      <div className="export">
        <div className="export-side">
          <FormatList formats={formats} onChange={choose} />
          {gate && (
            <QuoteGate
              gate={gate}
              isAllowed={isAllowed}
              onAllow={setAllowed}
              onShow={record => showQuote(record.id)}
            />
          )}
        </div>
        <PreviewPane preview={preview} looked={looked} onLook={setLooked} />
      </div>
    </Dialog>
  )
}

/** Saves and exports; what went wrong, or where the files are. */
function useExport(session: ArticleSession) {
  const desk = useDesk()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [written, setWritten] = useState<Results['export.run'] | null>(null)
  const run = async (formats: ExportFormat[], allowUnverified: boolean, choose: boolean): Promise<void> => {
    setBusy(true)
    setProblem(null)
    const saved = await session.save()
    const { path } = session.store.getState()
    const result = saved.ok
      ? await desk.call('export.run', { path, formats, allowUnverified, choose })
      : saved
    setBusy(false)
    if (result.ok) setWritten(result.value)
    else if (result.error.code !== 'export/no-folder') setProblem(result.error)
  }
  return { busy, problem, written, run }
}

interface ExportActionsProps {
  busy: boolean
  isHeldUp: boolean
  formats: readonly ExportFormat[]
  mayChoose: boolean
  onExport: (choose: boolean) => void
  children: ReactNode
}

function ExportActions({ busy, isHeldUp, formats, mayChoose, onExport, children }: ExportActionsProps) {
  const isDisabled = busy || isHeldUp || formats.length === 0
  return (
    <>
      <div className="export-message">
        {formats.length === 0 ? <p>Choose at least one format.</p> : children}
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
}
