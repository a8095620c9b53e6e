import { Suspense } from 'react'
import { noteBroughtIn } from '../library/alike/alike-store.ts'
import {
  BackupDialog,
  CompareDialog,
  ExportDialog,
  ImportDialog,
  NewsroomDialog,
  Palette,
  RecoveryDialog,
  RenameDialog,
  RestoreDialog,
  SettingsDialog,
  ShortcutsDialog,
} from './rooms.tsx'
import { Guarded } from './ui/guarded.tsx'
import { HoldKeys } from './ui/hold-keys.tsx'
import { listArticles } from './workbench/newsroom.ts'
import { openArticle } from './workbench/open-article.ts'
import { useShownSession, useWorkbench, useWorkbenchState } from './workbench/use-workbench.tsx'
import { showDialog } from './workbench/workbench.ts'

/** The one dialog that may lie over the window. */
export function Dialogs() {
  const kind = useWorkbenchState(state => state.dialog?.kind)
  return (
    <Guarded key={kind} part="the dialog" isOver>
      <Suspense fallback={<HoldKeys />}>
        <OpenDialogView />
      </Suspense>
    </Guarded>
  )
}

function OpenDialogView() {
  const workbench = useWorkbench()
  const dialog = useWorkbenchState(state => state.dialog)
  const session = useShownSession()
  const onClose = (): void => showDialog(workbench, null)
  const onImported = (path: string): void => {
    onClose()
    noteBroughtIn(path)
    void Promise.all([openArticle(workbench, path), listArticles(workbench)])
  }
  switch (dialog?.kind) {
    case 'import':
      return <ImportDialog onClose={onClose} onImported={onImported} />
    case 'export':
      return session && <ExportDialog session={session} onClose={onClose} />
    case 'settings':
      return <SettingsDialog onClose={onClose} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />
    case 'palette':
      return <Palette onClose={onClose} />
    case 'create-newsroom':
      return <NewsroomDialog kind="create" onClose={onClose} />
    case 'open-newsroom':
      return <NewsroomDialog kind="open" onClose={onClose} />
    case 'backup':
      return <BackupDialog onClose={onClose} />
    case 'restore':
      return <RestoreDialog onClose={onClose} />
    case 'recovery':
      return <RecoveryDialog offers={dialog.offers} onClose={onClose} />
    case 'compare':
      return session && <CompareDialog {...dialog} session={session} onClose={onClose} />
    case 'rename':
      return <RenameDialog path={dialog.path} onClose={onClose} />
    default:
      return null
  }
}
