import type { Article } from '../../../article/article.ts'
import { blockToJson } from '../../../article/blocks/json.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import type { Conflict } from '../../../article/merge/merge.ts'
import { done, type Problem, type Result } from '../../../article/result.ts'
import type { Desk, OutsideLook } from '../../../electron/contract.ts'
import type { OutsideHand } from '../../editor/outside.ts'
import type { MergedIn } from './merging.ts'
import type { OpenConflict, OutsideActions, OutsideNews, OutsideState } from './types.ts'

/** How soon a file is looked at that may have changed; and how soon when this window just saved it, which most likely is all there was. */
const SOON = 120
const IDLE = 1500
/** Sync programs replace a file by deleting it first, or write it bit by bit: what is bad news is looked at twice. Milliseconds. */
const GRACE = 2000

/** What the session lends to the part of it that follows the file. */
export interface OutsideTools {
  desk: Desk
  /** Where the file is, and its version that the window builds on, with what stood in it. */
  known(): { path: string; version: string; saved: Article }
  /** The article to the last letter typed. */
  current(): Article
  /** The way into the page; null while no editor shows it. */
  hand(): Promise<OutsideHand> | null
  /** Shows another article text. */
  show(article: Article): void
  /** From here on the window builds on this version of the file. */
  buildOn(version: string, saved: Article): void
  move(path: string): void
  /** The text on the page is not in the file. */
  edited(): void
  /** The file with the text is gone. */
  lost(): void
  /** Nothing on the page needs to be saved any more. */
  settled(): void
  save(): Promise<Result<unknown>>
  /** Runs something while no save is under way. */
  alone<T>(task: () => Promise<T>): Promise<T>
  /** Says that something does not work that should. */
  report(message: string): void
  state: { get(): OutsideState; set(change: Partial<OutsideState>): void }
}

export interface Outside extends OutsideActions {
  /** A save by this window set out, or is through. */
  ownSave(): void
  /** A save was refused. Tells whether it is worth another try, because the text was merged or the file found again. */
  refused(problem: Problem): Promise<boolean>
  /** Looks at the file soon. */
  look(): void
  stop(): void
}

/** Follows what others do to the open article's file, and brings it together with what is on the page. */
export function createOutside(tools: OutsideTools): Outside {
  const { desk, state } = tools
  let timer: ReturnType<typeof setTimeout> | undefined
  let copiesTimer: ReturnType<typeof setTimeout> | undefined
  let ownAt = Number.NEGATIVE_INFINITY
  let isSuspicious = false
  let isOver = false
  let lastKey = 0

  const lookIn = (wait: number): void => {
    clearTimeout(timer)
    if (isOver) return
    timer = setTimeout(() => {
      tools
        .alone(() => look())
        .catch((error: unknown) =>
          tools.report(`What others write cannot be taken over at the moment: ${String(error)}`),
        )
    }, wait)
  }
  const copiesIn = (wait: number): void => {
    clearTimeout(copiesTimer)
    if (isOver) return
    copiesTimer = setTimeout(() => void listCopies(), wait)
  }
  const tell = (news: OutsideNews): void => state.set({ news })

  /** Brings the page in line with the file. True where something was amiss and is not any more. */
  const look = async (): Promise<boolean> => {
    const { path, version } = tools.known()
    const looked = await desk.call('outside.look', { path, version, id: tools.current().id })
    return looked.ok && answer(looked.value)
  }
  const answer = async (found: OutsideLook): Promise<boolean> => {
    switch (found.kind) {
      case 'same':
        isThere()
        return false
      case 'article':
        return (await mergeFile(found)) && isThere()
      case 'moved':
        tools.move(found.path)
        tell({ kind: 'moved', path: found.path })
        copiesIn(SOON)
        return isThere()
      default:
        return suspect(found)
    }
  }
  const isThere = (): true => {
    isSuspicious = false
    if (state.get().file.kind !== 'there') state.set({ file: { kind: 'there' } })
    return true
  }
  const suspect = (file: OutsideState['file']): false => {
    if (isSuspicious || state.get().file.kind !== 'there') {
      // What is on the page is nowhere in the newsroom by now: not saved is what it is, and the journal must have it.
      if (state.get().file.kind === 'there') tools.lost()
      state.set({ file })
    } else lookIn(GRACE)
    isSuspicious = true
    return false
  }

  const mergeFile = async ({ version, article }: { version: string; article: Article }): Promise<boolean> => {
    const merged = await mergePage(tools.known().saved, article, null)
    if (!merged) return false
    tools.buildOn(version, merged.saved)
    if (merged.isUnsaved) tools.edited()
    else tools.settled()
    if (merged.conflicts.length > 0) await keepTheirs()
    if (merged.isNews)
      tell(merged.isMixed ? { kind: 'merged', conflicts: merged.conflicts.length } : { kind: 'updated' })
    return true
  }
  /** What somebody must still choose from is kept for ever: the history would let it go in time. */
  const keepTheirs = async (): Promise<void> => {
    const { path } = tools.known()
    const listed = await desk.call('history.list', { path })
    const theirs = listed.ok && listed.value.versions.find(({ reason }) => reason === 'outside')
    if (theirs && !theirs.keep) await desk.call('history.keep', { path, id: theirs.id, keep: true })
  }
  /** From fetching the last letter typed to showing the merged text nothing is waited for: no key can come between. */
  const mergePage = async (
    base: Article | null,
    theirs: Article,
    copy: string | null,
  ): Promise<MergedIn | null> => {
    const [{ mergeIn }, hand] = await Promise.all([import('./merging.ts'), tools.hand()])
    if (hand?.isComposing()) {
      lookIn(GRACE)
      return null
    }
    const page = tools.current()
    const merged = mergeIn(base, page, theirs)
    hand?.put(page.body, merged.article.body)
    tools.show(merged.article)
    const open = merged.conflicts.map(conflict => ({ key: ++lastKey, conflict, copy }))
    if (open.length > 0) setConflicts([...state.get().conflicts, ...open])
    return merged
  }

  const setConflicts = (conflicts: OpenConflict[]): void => {
    state.set({ conflicts })
    void recalled.then(() => keepUndecided())
  }
  /** What is undecided waits in the newsroom, so that it is shown again however often the article is closed. A copy waits by itself. */
  const keepUndecided = async (): Promise<void> => {
    const own = state.get().conflicts.filter(({ copy }) => copy === null)
    const conflicts = own.map(({ conflict }) => conflictInFile(conflict)) as never
    const kept = await desk.call('undecided.keep', { id: tools.current().id, conflicts })
    if (!kept.ok) tools.report(kept.error.message)
  }
  const recall = async (): Promise<void> => {
    const listed = await desk.call('undecided.list', { id: tools.current().id })
    if (!listed.ok || listed.value.length === 0) return
    const { stillOpen } = await import('./merging.ts')
    const open = stillOpen(tools.current(), listed.value)
    const known = open.map(conflict => ({ key: ++lastKey, conflict, copy: null }))
    state.set({ conflicts: [...known, ...state.get().conflicts] })
  }

  const listCopies = async (): Promise<void> => {
    const listed = await desk.call('copies.list', { path: tools.known().path })
    if (listed.ok) state.set(listed.value)
  }
  /** A merged copy goes to the trash once its words are in the file and nothing of it is open. */
  const finishCopy = async (copy: string): Promise<Result<void>> => {
    if (state.get().conflicts.some(open => open.copy === copy)) return done(undefined)
    const saved = await tools.save()
    if (!saved.ok) return saved
    const trashed = await desk.call('copies.trash', { path: tools.known().path, copy })
    await listCopies()
    return trashed.ok ? done(undefined) : trashed
  }

  const unlisten = desk.on('articles.changed', ({ paths }) => {
    const { path } = tools.known()
    const wait = performance.now() - ownAt < IDLE ? IDLE : SOON
    if (paths.length === 0 || paths.includes(path)) lookIn(wait)
    if (paths.length === 0 || paths.some(other => isBeside(other, path))) copiesIn(wait)
  })
  const onFocus = (): void => lookIn(SOON)
  globalThis.addEventListener?.('focus', onFocus)
  copiesIn(SOON)
  const recalled = recall().catch(() => undefined)

  return {
    ownSave: () => {
      ownAt = performance.now()
    },
    refused: () => look(),
    look: () => lookIn(SOON),
    async choose(choices) {
      const [{ afterChoices }, hand] = await Promise.all([import('./merging.ts'), tools.hand()])
      const page = tools.current()
      const { conflicts } = state.get()
      const article = afterChoices(page, conflicts, choices)
      hand?.put(page.body, article.body)
      tools.show(article)
      tools.edited()
      setConflicts(conflicts.filter(({ key }) => !choices.has(key)))
      const copies = new Set(conflicts.flatMap(({ key, copy }) => (copy && choices.has(key) ? [copy] : [])))
      for (const copy of copies) await finishCopy(copy)
    },
    async mergeCopy(copy) {
      const read = await desk.call('copies.read', { path: tools.known().path, copy })
      if (!read.ok) return read
      const merged = await tools.alone(() => mergePage(read.value.base, read.value.article, copy))
      if (!merged) return done(undefined)
      if (merged.isNews) {
        tools.edited()
        tell({ kind: 'merged', conflicts: merged.conflicts.length })
      }
      return finishCopy(copy)
    },
    async trashCopy(copy) {
      const trashed = await desk.call('copies.trash', { path: tools.known().path, copy })
      await listCopies()
      return trashed
    },
    readCopy: copy => desk.call('copies.read', { path: tools.known().path, copy }),
    rewrite: () =>
      tools.alone(async () => {
        const now = tools.current()
        const { body, ...fields } = now
        const { path } = tools.known()
        const written = await desk.call('outside.rewrite', { path, fields, body: inFile(body) })
        if (!written.ok) {
          lookIn(SOON)
          return written
        }
        const { version, updatedAt, trashed } = written.value
        const saved = { ...now, updatedAt }
        tools.buildOn(version, saved)
        // What was typed meanwhile is still to be saved.
        if (tools.current().body === now.body) tools.settled()
        else tools.edited()
        isThere()
        return done({ trashed })
      }),
    stop: () => {
      isOver = true
      clearTimeout(timer)
      clearTimeout(copiesTimer)
      unlisten()
      globalThis.removeEventListener?.('focus', onFocus)
    },
  }
}

/** Blocks as the contract takes them. */
const inFile = (body: Block[]) => body.map(blockToJson) as never

function conflictInFile(conflict: Conflict): object {
  if (conflict.kind === 'field') return conflict
  const { mine, theirs } = conflict
  return { ...conflict, mine: mine && blockToJson(mine), theirs: theirs && blockToJson(theirs) }
}

/** Whether a file is the article's, or lies beside it and begins with its name, as second copies do. */
function isBeside(other: string, path: string): boolean {
  const stem = path.replace(/\.article\.json$/, '')
  return other.startsWith(stem) && !other.slice(stem.length).includes('/')
}
