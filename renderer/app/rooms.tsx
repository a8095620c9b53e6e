import { lazy } from 'react'
import { afterMoment } from '../session/lull.ts'
import { fetchAllLate } from './ui/late.tsx'

// Fetched when first shown, or once the first article is there: none is needed before the first article can be typed in.
const rooms = {
  article: () => import('../inspector/article/ArticleTab.tsx'),
  backup: () => import('./backup/BackupDialog.tsx'),
  compare: () => import('../inspector/history/CompareDialog.tsx'),
  checks: () => import('../inspector/checks/ChecksTab.tsx'),
  quotes: () => import('../inspector/quotes/QuotesTab.tsx'),
  history: () => import('../inspector/history/HistoryTab.tsx'),
  damaged: () => import('./article/DamagedView.tsx'),
  export: () => import('./export/ExportDialog.tsx'),
  import: () => import('../library/import/ImportDialog.tsx'),
  newsroom: () => import('./welcome/NewsroomDialog.tsx'),
  link: () => import('../editor/toolbar/LinkDialog.tsx'),
  lock: () => import('./recovery/LockBanner.tsx'),
  outside: () => import('./merge/OutsideBars.tsx'),
  palette: () => import('./palette/Palette.tsx'),
  recovery: () => import('./recovery/RecoveryDialog.tsx'),
  rename: () => import('../library/RenameDialog.tsx'),
  restore: () => import('./backup/RestoreDialog.tsx'),
  settings: () => import('./settings/SettingsDialog.tsx'),
  shortcuts: () => import('./commands/ShortcutsDialog.tsx'),
  welcome: () => import('./welcome/Welcome.tsx'),
}

export const ArticleTab = lazy(rooms.article)
export const BackupDialog = lazy(rooms.backup)
export const CompareDialog = lazy(rooms.compare)
export const ChecksTab = lazy(rooms.checks)
export const QuotesTab = lazy(rooms.quotes)
export const HistoryTab = lazy(rooms.history)
export const DamagedView = lazy(rooms.damaged)
export const ExportDialog = lazy(rooms.export)
export const ImportDialog = lazy(rooms.import)
export const NewsroomDialog = lazy(rooms.newsroom)
export const LinkDialog = lazy(rooms.link)
export const LockBanner = lazy(rooms.lock)
export const OutsideBars = lazy(rooms.outside)
export const Palette = lazy(rooms.palette)
export const RecoveryDialog = lazy(rooms.recovery)
export const RenameDialog = lazy(rooms.rename)
export const RestoreDialog = lazy(rooms.restore)
export const SettingsDialog = lazy(rooms.settings)
export const ShortcutsDialog = lazy(rooms.shortcuts)
export const Welcome = lazy(rooms.welcome)

// What a change from outside takes must be there before the host is not.
const tools = [() => import('../session/outside/merging.ts'), () => import('../editor/outside.ts')]

const MOMENT_MS = 2000
let fetched = false

/**
 * Fetches the other parts of the window once the first article has been there for a moment in which nobody typed, so that a dialog
 * or a menu opens at the key press and catches the next one.
 */
export function fetchRoomsLater(): void {
  if (fetched) return
  fetched = true
  afterMoment(MOMENT_MS, () => {
    void Promise.allSettled([...Object.values(rooms), ...tools, fetchAllLate].map(fetchRoom => fetchRoom()))
  })
}
