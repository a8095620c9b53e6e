import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '../../../article/result.ts'
import type {
  ArticleSummary,
  ArticleVersion,
  Desk,
  DeskState,
  RecoveredText,
} from '../../../electron/contract.ts'
import type { OpenedSession } from '../../session/open.ts'
import type { Band, Column } from '../layout/layout.ts'

/** What stands in the middle column. */
export type Showing = { kind: 'nothing' } | OpenedSession
export type ShownSession = Extract<OpenedSession, { kind: 'session' }>['session']
export type DamagedArticle = Extract<OpenedSession, { kind: 'damaged' }>['damaged']

export const INSPECTOR_TABS = ['article', 'checks', 'quotes', 'ads', 'history'] as const
export type InspectorTab = (typeof INSPECTOR_TABS)[number]

/** The dialog over the window, with what it is about. */
export type OpenDialog =
  | { kind: 'import' | 'export' | 'settings' | 'shortcuts' | 'palette' }
  | { kind: 'create-newsroom' | 'open-newsroom' | 'backup' | 'restore' }
  | { kind: 'rename'; path: string }
  | { kind: 'recovery'; offers: RecoveredText[] }
  | { kind: 'compare'; versions: readonly ArticleVersion[]; chosen: string }

export interface WorkbenchState {
  desk: DeskState
  /** Null until the desk has listed them. */
  articles: ArticleSummary[] | null
  showing: Showing
  /** The article that was asked for last: selected in the list at once, shown as soon as it is there. */
  wanted: string | null
  /** The article that was just made: its headline gets the cursor. */
  fresh: string | null
  /** A new article is being made: what is typed now is meant for it, not for the one in sight. */
  isBeginning: boolean
  /** On the way to another newsroom: what is still in sight belongs to the one before, and is not opened any more. */
  isMoving: boolean
  dialog: OpenDialog | null
  tab: InspectorTab
  /** Width class of the window. */
  band: Band
  /** The side column that lies over the article where the window is too narrow for it. */
  drawer: Column | null
}

/** All that the window's parts share: the desk, what is shown, and how an article is opened. */
export interface Workbench {
  desk: Desk
  store: StoreApi<WorkbenchState>
  openSession: (desk: Desk, path: string) => Promise<Result<OpenedSession>>
}

export function createWorkbench(
  desk: Desk,
  state: DeskState,
  openSession: Workbench['openSession'],
): Workbench {
  const stored = state.preferences.layout.tab
  return {
    desk,
    openSession,
    store: createStore<WorkbenchState>(() => ({
      desk: state,
      articles: null,
      showing: { kind: 'nothing' },
      wanted: null,
      fresh: null,
      isBeginning: false,
      isMoving: false,
      dialog: null,
      tab: INSPECTOR_TABS.find(tab => tab === stored) ?? 'article',
      band: 'wide',
      drawer: null,
    })),
  }
}

/** Where the shown article's file is; it moves when the article is renamed. */
export function shownPath({ showing }: Pick<WorkbenchState, 'showing'>): string | null {
  switch (showing.kind) {
    case 'nothing':
      return null
    case 'session':
      return showing.session.store.getState().path
    case 'damaged':
      return showing.damaged.path
  }
}

/** The open article's session, where one is open. */
export const shownSession = ({ showing }: Pick<WorkbenchState, 'showing'>): ShownSession | null =>
  showing.kind === 'session' ? showing.session : null

export const showDialog = ({ store }: Workbench, dialog: OpenDialog | null): void =>
  store.setState({ dialog })
