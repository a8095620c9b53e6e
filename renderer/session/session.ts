import { createStore } from 'zustand/vanilla'
import type { Article } from '../../article/article.ts'
import type { ArticleLock, Desk } from '../../electron/contract.ts'
import { openWorker } from './analyst.ts'
import { bodyChanged, editsOf, keepFound } from './editing.ts'
import { followFindings } from './findings.ts'
import { createJournalLoop } from './journal.ts'
import { abandon, close } from './leaving.ts'
import { followLock, nextLock } from './lock.ts'
import { followOutside } from './outside/line.ts'
import { NOTHING_OUTSIDE } from './outside/types.ts'
import { createPage, type EditorHandle } from './page.ts'
import type { SessionParts } from './parts.ts'
import { createSaveLoop } from './save-loop.ts'
import { edited, keepInJournal, save, settled, showSave, writeFile } from './saving.ts'
import type { ArticleSession, SessionState } from './types.ts'
import { claim, heardLock, mayWrite, moveTo } from './who-writes.ts'

/** The session as the editor sees it. */
export interface EditedSession extends ArticleSession {
  /** Called by the editor once it shows the body; the function returned ends it. */
  attach(editor: EditorHandle): () => void
  /** Called by the editor after every change of the text. */
  bodyChanged(byHand: boolean): void
}

export interface SessionOptions {
  desk: Desk
  path: string
  version: string
  article: Article
  /** Who may write, as the desk said; this window where it said nothing. */
  lock?: ArticleLock
  openAnalysis?: typeof openWorker
  /** Told of failures that belong to no field, such as a worker that cannot start. */
  report(message: string): void
}

/** Opens the life of one article in the window: it follows the editor, saves, has the text looked at, and keeps the ledger. */
export function createSession(options: SessionOptions): EditedSession {
  const session = begin(options)
  const { store, page, saves, journal, outside } = session
  return {
    store,
    ...editsOf(session),
    attach: page.attach,
    bodyChanged: byHand => bodyChanged(session, byHand),
    current: page.current,
    save: () => save(session),
    kept: journal.kept,
    outside,
    claim: () => claim(session),
    reconnected: () => {
      void session.lock.ask(false)
      void saves.flush()
      outside.look()
    },
    abandon: () => abandon(session),
    close: () => close(session),
  }
}

/** Puts the parts together. None of them does anything to another before all are there. */
function begin(options: SessionOptions): SessionParts {
  const { desk, path, version, article, openAnalysis, report } = options
  const store = createStore<SessionState>(() => firstState(options))
  const file = { path, version, saved: article }
  const page = createPage(store, next => findings.look(next))
  const findings = followFindings(store, page, openAnalysis ?? openWorker, {
    kept: () => keepFound(session),
    failed: report,
  })
  const session: SessionParts = {
    desk,
    store,
    page,
    findings,
    file,
    saves: createSaveLoop(
      () => writeFile(session),
      state => showSave(session, state),
    ),
    journal: createJournalLoop(
      () => keepInJournal(session),
      () => void desk.call('journal.drop', { path: file.path }),
    ),
    lock: followLock(desk, path, now => heardLock(session, now)),
    outside: followOutside({
      desk,
      file,
      page,
      state: {
        get: () => store.getState().outside,
        set: part => store.setState(state => ({ outside: { ...state.outside, ...part } })),
      },
      move: to => moveTo(session, to),
      edited: () => edited(session),
      lost: () => {
        if (mayWrite(session)) edited(session)
      },
      settled: () => settled(session),
      save: () => save(session),
      alone: task => session.saves.alone(task),
      report,
    }),
    isWritten: false,
    isKept: false,
    isAbandoned: false,
  }
  return session
}

const firstState = ({ path, article, lock }: SessionOptions): SessionState => ({
  path,
  article,
  save: { kind: 'saved' },
  lock: nextLock(null, lock ?? { mine: true }),
  outside: NOTHING_OUTSIDE,
  findings: { words: 0, problems: [], ledger: [] },
  selectedQuote: null,
})
