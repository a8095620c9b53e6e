import { type ComponentType, lazy } from 'react'
import type { ArticleSession } from '../session/types.ts'

/** A part of the window that is fetched when it is first shown. */
const room = <P,>(files: Record<string, () => Promise<{ default: ComponentType<P> }>>) =>
  lazy(async () => {
    const load = Object.values(files)[0]
    return load ? load() : { default: () => <p className="ui-empty">This part is not in this build.</p> }
  })

export const ChecksTab = room<{ session: ArticleSession }>(
  import.meta.glob<{ default: never }>('../inspector/checks/ChecksTab.tsx'),
)
export const QuotesTab = room<{ session: ArticleSession }>(
  import.meta.glob<{ default: never }>('../inspector/quotes/QuotesTab.tsx'),
)
export const ExportDialog = room<{ session: ArticleSession; onClose: () => void }>(
  import.meta.glob<{ default: never }>('./export/ExportDialog.tsx'),
)
export const ImportDialog = room<{ onClose: () => void; onImported: (path: string) => void }>(
  import.meta.glob<{ default: never }>('../library/import/ImportDialog.tsx'),
)
