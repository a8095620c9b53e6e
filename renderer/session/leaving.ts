import { done, type Result } from '../../article/result.ts'
import type { SessionParts } from './parts.ts'
import { save } from './saving.ts'

/** Saves and lets go of the article. Fails as saving does; the article then stays open, for its words are nowhere else. */
export async function close(session: SessionParts): Promise<Result<{ updatedAt: string }>> {
  const { page, journal } = session
  const result = await save(session)
  // Somebody else has the article now: what this window could not save is offered again from the journal.
  const isLeft = result.ok || (result.error.code === 'article/locked' && (await journal.kept()))
  if (!isLeft) return result
  stop(session)
  return done({ updatedAt: page.article().updatedAt })
}

function stop({ page, saves, outside, journal, findings, lock }: SessionParts): void {
  page.stop()
  saves.stop()
  outside.stop()
  journal.stop()
  findings.stop()
  lock.stop()
}

/** Lets go of the words without saving them; whoever asks for this has put them somewhere else. */
export function abandon(session: SessionParts): void {
  session.isAbandoned = true
  session.saves.stop()
  session.outside.stop()
  session.journal.forget()
}
