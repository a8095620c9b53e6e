import { done, fail, type Problem, type Result } from '../../article/result.ts'
import { buildOn, send } from './on-disk.ts'
import type { SessionParts } from './parts.ts'
import type { SaveState } from './types.ts'

/** What is on the page is not in the file. Called on every key. */
export function edited(session: SessionParts): void {
  session.isWritten = true
  session.saves.changed()
  session.journal.changed()
}

/** What is on the page is in the file, by another way than a save. */
export function settled({ saves, journal }: SessionParts): void {
  saves.settled()
  journal.forget()
}

/** Saves now; what was abandoned stays as it is. */
export async function save(session: SessionParts): Promise<Result<{ updatedAt: string }>> {
  const { isAbandoned, saves, page } = session
  const result = isAbandoned ? done(undefined) : await saves.flush()
  return result.ok ? done({ updatedAt: page.article().updatedAt }) : result
}

/** Writes what is on the page into the file: one save, which the save loop asks for. */
export const writeFile = (session: SessionParts): Promise<Result<void>> =>
  write(session).catch(error => fail('session/save', `The save did not get through: ${reason(error)}`))

async function write(session: SessionParts): Promise<Result<void>> {
  const { desk, store, page, file, journal, outside } = session
  const now = page.current()
  journal.saving()
  outside.ownSave()
  const result = await send(desk, 'articles.save', file, now)
  outside.ownSave()
  if (!result.ok) return refused(session, result.error)
  journal.saved()
  session.isKept = false
  buildOn(file, result.value.version, now)
  store.setState(({ article }) => ({ article: { ...article, updatedAt: result.value.updatedAt } }))
  return done(undefined)
}

async function refused(session: SessionParts, error: Problem): Promise<Result<void>> {
  session.journal.refused()
  // Merged with what somebody else wrote, or found where it was moved to, it is saved there.
  if (await session.outside.refused(error)) return write(session)
  if (error.code === 'article/locked') void session.lock.ask(false)
  return { ok: false, error }
}

/** Hands what is on the page to the desk's journal, when the journal loop asks for it. */
export async function keepInJournal(session: SessionParts): Promise<Result<unknown>> {
  const { desk, store, page, file } = session
  const result = await send(desk, 'journal.keep', file, page.current()).catch(error =>
    fail('session/journal', reason(error)),
  )
  session.isKept ||= result.ok
  showSave(session, store.getState().save)
  return result
}

/** Says how far saving is. Once words are in the journal, a save that is refused again takes nothing out of it. */
export function showSave({ store, isKept }: SessionParts, save: SaveState): void {
  store.setState({ save: save.kind === 'not-saved' && isKept && !save.kept ? { ...save, kept: true } : save })
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))
