import { createStore } from 'zustand/vanilla'
import type { Article } from '../../article/article.ts'
import { blockToJson } from '../../article/blocks/json.ts'
import type { Block } from '../../article/blocks/registry.ts'
import type { Place } from '../../article/place.ts'
import { done, fail, type Result } from '../../article/result.ts'
import type { Desk } from '../../electron/contract.ts'
import type { AnalysisReply } from '../worker/analysis.ts'
import { type AnalysisPort, createAnalyst, openWorker } from './analyst.ts'
import { patchBody } from './body-patch.ts'
import { createSaveLoop } from './save-loop.ts'
import type { ArticleSession, SessionState } from './types.ts'

/** What the session asks of the editor that shows its body. */
export interface EditorHandle {
  /** The body now; unchanged blocks keep their identity. */
  collect(): Block[]
  /** Moves quote marks to where they stand in these blocks; words are not touched. */
  mark(blocks: Block[]): void
  replaceQuoteWords(id: string, words: string): void
  restoreBlock(block: Block, after: string | null): void
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
  openAnalysis?: typeof openWorker
  /** Told of failures that belong to no field, such as a worker that cannot start. */
  report(message: string): void
}

/** Opens the life of one article in the window: it follows the editor, saves, has the text looked at, and keeps the ledger. */
export function createSession(options: SessionOptions): EditedSession {
  const { desk, path, report } = options
  let editor: EditorHandle | null = null
  let version = options.version
  let saved: Article = options.article
  let abandoned = false
  let pull: ReturnType<typeof setTimeout> | undefined

  const store = createStore<SessionState>(() => ({
    path,
    article: options.article,
    save: { kind: 'saved' },
    findings: { words: 0, problems: [], ledger: [] },
    selectedQuote: null,
  }))
  const article = (): Article => store.getState().article
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

  const write = async (): Promise<Result<void>> => {
    takeOver()
    const now = article()
    const send = (known: readonly Block[]) => {
      const { body, ...fields } = now
      const patch = patchBody(known, body).map(block =>
        typeof block === 'string' ? block : blockToJson(block),
      )
      return desk.call('articles.save', { path, base: version, fields, body: patch as never })
    }
    const first = await send(saved.body)
    const result = !first.ok && first.error.code === 'article/unknown-block' ? await send([]) : first
    if (!result.ok) return result
    version = result.value.version
    saved = now
    store.setState(state => ({ article: { ...state.article, updatedAt: result.value.updatedAt } }))
    return done(undefined)
  }
  const loop = createSaveLoop(
    () => write().catch(error => fail('session/save', `The save did not get through: ${reason(error)}`)),
    save => store.setState({ save }),
  )
  const analyst = createAnalyst(
    options.openAnalysis ?? openWorker,
    (reply, about) => applyFindings(reply, about),
    error => report(`The checks stopped working: ${error.message}`),
  )

  const applyFindings = (reply: AnalysisReply, about: Article): void => {
    store.setState({ findings: { words: reply.words, problems: reply.problems, ledger: reply.ledger } })
    if (reply.quotes && article().quotes === about.quotes) set({ ...article(), quotes: reply.quotes })
    if (reply.marked.length === 0 || !editor) return
    takeOver()
    const unchanged = new Map(about.body.map(block => [block.id, block]))
    const now = new Map(article().body.map(block => [block.id, block]))
    editor.mark(reply.marked.filter(block => now.get(block.id) === unchanged.get(block.id)))
  }

  const change = (next: Article): void => {
    set(next)
    if (!abandoned) loop.changed()
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
    replaceQuoteWords: (id, words) => editor?.replaceQuoteWords(id, words),
    restoreBlock: (block, after) => editor?.restoreBlock(block, after),
    reveal: (place, how) => editor?.reveal(place, how),
    current: () => {
      takeOver()
      return article()
    },
    abandon: () => {
      abandoned = true
      loop.stop()
    },
    save,
    close: async () => {
      const result = await save()
      if (result.ok) {
        clearTimeout(pull)
        loop.stop()
        analyst.stop()
      }
      return result
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
      if (byHand && !abandoned) loop.changed()
      else pull ??= setTimeout(takeOver, TAKE_OVER)
    },
  }
  return session
}

/** When the body is looked at after a change that is nobody's edit and so starts no save, in milliseconds. */
const TAKE_OVER = 300

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export type { AnalysisPort }
