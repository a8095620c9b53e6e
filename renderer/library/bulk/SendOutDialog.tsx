import { useState } from 'react'
import { FormatList } from '../../app/export/FormatList.tsx'
import { rememberedFormats } from '../../app/export/formats.ts'
import { Button, Dialog } from '../../app/ui/index.ts'
import { remember } from '../../app/workbench/preferences.ts'
import { useWorkbench, useWorkbenchState } from '../../app/workbench/use-workbench.tsx'
import type { BulkAction } from './job-store.ts'
import { articles } from './words.ts'
import '../../app/export/export.css'

interface SendOutDialogProps {
  count: number
  onStart: (action: BulkAction) => void
  onClose: () => void
}

/** Asks in which formats many articles go out, and where to. */
export default function SendOutDialog({ count, onStart, onClose }: SendOutDialogProps) {
  const workbench = useWorkbench()
  const layout = useWorkbenchState(state => state.desk.preferences.layout)
  const mayChoose = useWorkbenchState(state => state.desk.host === 'electron')
  const [formats, setFormats] = useState(() => rememberedFormats(layout))
  const start = (choose: boolean): void => {
    remember(workbench, { exportFormats: formats.join(',') })
    onStart({ do: 'export', formats, choose })
  }
  return (
    <Dialog
      title={`Send out ${count === 1 ? 'one article' : articles(count)}`}
      size="small"
      onClose={onClose}
      actions={
        <>
          {mayChoose && (
            <Button isDisabled={formats.length === 0} onPress={() => start(true)}>
              To a folder…
            </Button>
          )}
          <Button variant="primary" isDisabled={formats.length === 0} onPress={() => start(false)}>
            Send out
          </Button>
        </>
      }
    >
      <FormatList formats={formats} onChange={setFormats} />
      <p className="bulk-hint">
        All files go into one new folder under “exports” in the newsroom. Ready stories become “Sent out”.
        Stories under embargo, killed ones, and those with quotations that are not verified are held back and
        named at the end. They go out once you confirm it.
      </p>
    </Dialog>
  )
}
