import { Info } from 'lucide-react'
import { useState } from 'react'
import { EXPORT_FORMATS, type ExportFormat } from '../../../electron/contract.ts'
import { EmptyState, Select, ToggleGroup } from '../ui/index.ts'
import { remember } from '../workbench/preferences.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import { FORMAT_NAMES, rememberedWidth } from './formats.ts'
import { PreviewFrame } from './PreviewFrame.tsx'
import type { Preview } from './use-preview.ts'

interface PreviewPaneProps {
  preview: Preview
  looked: ExportFormat
  onLook: (format: ExportFormat) => void
}

const WIDTHS = [
  { id: 'phone', content: 'Phone' },
  { id: 'tablet', content: 'Tablet' },
  { id: 'desktop', content: 'Desktop' },
] as const

/** Where the dialog stands in one column, as export.css has it: a desktop would be too small there to be read. */
const NARROW_DIALOG = '(max-width: 820px)'

/** How one format will look at one width, and what it cannot carry. */
export function PreviewPane({ preview, looked, onLook }: PreviewPaneProps) {
  const workbench = useWorkbench()
  const [isNarrow] = useState(() => window.matchMedia(NARROW_DIALOG).matches)
  const width = useWorkbenchState(state => rememberedWidth(state.desk.preferences.layout, isNarrow))
  const { result, format, isReady } = preview
  return (
    <section className="export-preview" aria-label="Preview" aria-busy={!isReady}>
      <div className="export-preview-bar">
        <Select
          label="Preview"
          hideLabel
          choices={EXPORT_FORMATS.map(id => ({ id, label: FORMAT_NAMES[id].name }))}
          value={looked}
          onChange={onLook}
        />
        <p role="status">{isReady ? '' : 'Preparing preview…'}</p>
        <ToggleGroup
          label="Width"
          choices={WIDTHS}
          value={width}
          onChange={exportWidth => remember(workbench, { exportWidth })}
        />
      </div>
      {result?.ok && (
        <PreviewFrame url={result.value.url} title={`Preview: ${FORMAT_NAMES[format].name}`} width={width} />
      )}
      {result && !result.ok && (
        <div role="alert">
          <EmptyState title="No preview">{result.error.message}</EmptyState>
        </div>
      )}
      {result?.ok && result.value.losses.length > 0 && (
        <section className="export-losses" aria-label={`What ${FORMAT_NAMES[format].name} leaves out`}>
          <Info aria-hidden size={14} strokeWidth={2} />
          <ul>
            {result.value.losses.map(loss => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}
