import { createStore } from 'zustand/vanilla'
import type { Article } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import type { Place } from '../../article/place.ts'
import { done, fail, type Result } from '../../article/result.ts'
import type { Args, ArticleLock, Desk } from '../../electron/contract.ts'
import type { OutsideHand } from '../editor/outside.ts'
import type { AnalysisReply } from '../worker/analysis.ts'
import { type AnalysisPort, createAnalyst, openWorker } from './analyst.ts'
import { changesOf } from './body-patch.ts'
import { createJournalLoop } from './journal.ts'
import { followLock, nextLock } from './lock.ts'
import { typed } from './lull.ts'
import { createMarking } from './marking.ts'
import { followOutside } from './outside-line.ts'
import { NOTHING_OUTSIDE } from './outside-types.ts'
import { createSaveLoop } from './save-loop.ts'
import type { ArticleSession, SaveState, SessionState } from './types.ts'

/** What the session asks of the editor that shows its body. */
export interface EditorHandle {
  /** The body now; unchanged blocks keep their identity. */
  collect(): Block[]
  /** Moves quote marks to where they stand in these blocks; words are not touched. */
  mark(blocks: Block[]): void
  replaceQuoteWords(id: string, words: string): void
  restoreBlock(block: Block, after: string | null): void
  /** Changes the text where it was changed outside; fetched when it is first needed. */
  outside(): Promise<OutsideHand>
  reveal(place: Place, options?: { keepFocus: boolean }): void
}

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
  const { desk, report } = options
  let { path } = options
  let editor: EditorHandle | null = null
  let version = options.version
  let saved: Article = options.article
  let abandoned = false
  let isKept = false
  let pull: ReturnType<typeof setTimeout> | undefined

  const store = createStore<SessionState>(() => ({
    path,
    article: options.article,
    save: { kind: 'saved' },
    lock: nextLock(null, options.lock ?? { mine: true }),
    outside: NOTHING_OUTSIDE,
    findings: { words: 0, problems: [], ledger: [] },
    selectedQuote: null,
  }))
  const article = (): Article => store.getState().article
  const mayWrite = (): boolean => store.getState().lock.kind === 'mine'
  const set = (next: Article): void => {
    store.setState({ article: next })
    analyst.look(next)
  }
  /** Takes over what was typed since the last look, in proportion to what changed. */
  const takeOver = (): void => {
    clearTimeout(pull)
    pull = undefined
    if (!editor) return
    const body = editor.collect()
    const before = article().body
    const same = body.length === before.length && body.every((block, index) => block === before[index])
    if (!same) set({ ...article(), body })
  }

  /** Sends the article, first only what changed since it was saved; all of it where the desk does not remember that. */
  const send = async <C extends 'articles.save' | 'journal.keep'>(channel: C, now: Article) => {
    const args = (known: Article | null) => ({ path, base: version, ...changesOf(known, now) }) as Args<C>
    const first = await desk.call(channel, args(saved))
    return !first.ok && first.error.code === 'article/unknown-block' ? desk.call(channel, args(null)) : first
  }
  const write = async (): Promise<Result<void>> => {
    takeOver()
    const now = article()
    journal.saving()
    outside.ownSave()
    const result = await send('articles.save', now)
    outside.ownSave()
    if (!result.ok) {
      journal.refused()
      // Merged with what somebody else wrote, or found where it was moved to, it is saved there.
      if (await outside.refused(result.error)) return write()
      if (result.error.code === 'article/locked') void lock.ask(false)
      return result
    }
    journal.saved()
    isKept = false
    version = result.value.version
    saved = now
    store.setState(state => ({ article: { ...state.article, updatedAt: result.value.updatedAt } }))
    return done(undefined)
  }
  /** Once words are in the journal, a save that is refused again takes nothing out of it. */
  const withKept = (save: SaveState): SaveState =>
    save.kind === 'not-saved' && isKept && !save.kept ? { ...save, kept: true } : save
  const loop = createSaveLoop(
    () => write().catch(error => fail('session/save', `The save did not get through: ${reason(error)}`)),
    save => store.setState({ save: withKept(save) }),
  )
  const keep = (): Promise<Result<unknown>> => {
    takeOver()
    return send('journal.keep', article())
      .catch(error => fail('session/journal', reason(error)))
      .then(result => {
        isKept ||= result.ok
        store.setState(({ save }) => ({ save: withKept(save) }))
        return result
      })
  }
  const journal = createJournalLoop(keep, () => void desk.call('journal.drop', { path }))
  const edited = (): void => {
    loop.changed()
    journal.changed()
  }
  const heardLock = (now: ArticleLock): void => {
    const before = store.getState()
    const isUnsaved = before.save.kind !== 'saved'
    store.setState({ lock: nextLock(before.lock, now) })
    const isBack = now.mine && before.lock.kind !== 'mine'
    if (isBack) outside.look()
    if (!isUnsaved || abandoned) return
    // Words that were typed before the article was lost are saved when it comes back; until then they are in the journal.
    if (isBack) loop.changed()
    else if (!now.mine && before.lock.kind === 'mine') void loop.flush()
  }
  let lock = followLock(desk, path, heardLock)
  const outside = followOutside({
    desk,
    known: () => ({ path, version, saved }),
    current: () => session.current(),
    hand: () => editor?.outside() ?? null,
    show: next => {
      set(next)
      takeOver()
    },
    buildOn: (found, article) => {
      version = found
      saved = article
    },
    move: to => {
      // The journal knows the words by the old path; they are saved under the new one, or given to it again.
      journal.forget()
      journal.changed()
      lock.stop()
      path = to
      store.setState({ path })
      lock = followLock(desk, path, heardLock)
      void lock.ask(false)
    },
    edited: () => edited(),
    lost: () => {
      if (mayWrite()) edited()
    },
    settled: () => {
      loop.settled()
      journal.forget()
    },
    save: () => save(),
    alone: task => loop.alone(task),
    report,
    state: {
      get: () => store.getState().outside,
      set: part => store.setState(state => ({ outside: { ...state.outside, ...part } })),
    },
  })
  const analyst = createAnalyst(
    options.openAnalysis ?? openWorker,
    (reply, about) => applyFindings(reply, about),
    error => report(`The checks stopped working: ${error.message}`),
  )

  const marking = createMarking(
    () => session.current(),
    blocks => editor?.mark(blocks),
  )
  const applyFindings = (reply: AnalysisReply, about: Article): void => {
    const { findings } = store.getState()
    const { words, problems, ledger } = reply
    if (words !== findings.words || problems || ledger)
      store.setState({
        findings: { words, problems: problems ?? findings.problems, ledger: ledger ?? findings.ledger },
      })
    if (reply.quotes && article().quotes === about.quotes) set({ ...article(), quotes: reply.quotes })
    if (reply.marked.length > 0) marking.put(reply.marked, about)
  }

  const change = (next: Article): void => {
    if (!mayWrite()) return
    set(next)
    if (!abandoned) edited()
  }
  const save = async (): Promise<Result<{ updatedAt: string }>> => {
    if (abandoned) return done({ updatedAt: article().updatedAt })
    const result = await loop.flush()
    return result.ok ? done({ updatedAt: article().updatedAt }) : result
  }
  const session: EditedSession = {
    store,
    setFields: fields => change({ ...article(), ...fields }),
    setQuotes: edit => change({ ...article(), quotes: edit(article().quotes) }),
    selectQuote: id => store.setState({ selectedQuote: id }),
    replaceQuoteWords: (id, words) => {
      if (mayWrite()) editor?.replaceQuoteWords(id, words)
    },
    restoreBlock: (block, after) => {
      if (mayWrite()) editor?.restoreBlock(block, after)
    },
    reveal: (place, how) => editor?.reveal(place, how),
    current: () => {
      takeOver()
      return article()
    },
    abandon: () => {
      abandoned = true
      loop.stop()
      outside.stop()
      journal.forget()
    },
    claim: async () => {
      const asked = await lock.ask(true)
      return asked.ok ? done(undefined) : asked
    },
    reconnected: () => {
      void lock.ask(false)
      void loop.flush()
      outside.look()
    },
    kept: journal.kept,
    outside,
    save,
    close: async () => {
      const result = await save()
      // Somebody else has the article now: what this window could not save is offered again from the journal.
      const isLeft = result.ok || (result.error.code === 'article/locked' && (await journal.kept()))
      if (!isLeft) return result
      clearTimeout(pull)
      loop.stop()
      outside.stop()
      journal.stop()
      analyst.stop()
      marking.stop()
      lock.stop()
      return done({ updatedAt: article().updatedAt })
    },
    attach: handle => {
      editor = handle
      analyst.look(article())
      return () => {
        takeOver()
        editor = null
      }
    },
    bodyChanged: byHand => {
      if (byHand) typed()
      // A key that was on its way when the article was taken over is kept too.
      if (byHand && !abandoned && store.getState().lock.kind !== 'reading') edited()
      else pull ??= setTimeout(takeOver, TAKE_OVER)
    },
  }
  return session
}

/** When the body is looked at after a change that is nobody's edit and so starts no save, in milliseconds. */
const TAKE_OVER = 300

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export type { AnalysisPort }
