import { done, type Result } from '../../article/result.ts'
import type { ArticleLock } from '../../electron/contract.ts'
import { followLock, nextLock } from './lock.ts'
import type { SessionParts } from './parts.ts'

/** Where this window may not write, nothing in it changes the article. */
export const mayWrite = ({ store }: SessionParts): boolean => store.getState().lock.kind === 'mine'

/** Takes the article over from whoever has it. Fails as the desk does. */
export async function claim({ lock }: SessionParts): Promise<Result<void>> {
  const asked = await lock.ask(true)
  return asked.ok ? done(undefined) : asked
}

/** Takes note of whose the article is now, and brings unsaved words to where they are safe. */
export function heardLock({ store, saves, outside, isAbandoned }: SessionParts, now: ArticleLock): void {
  const before = store.getState()
  store.setState({ lock: nextLock(before.lock, now) })
  const wasMine = before.lock.kind === 'mine'
  if (now.mine && !wasMine) outside.look()
  if (before.save.kind === 'saved' || isAbandoned) return
  // Words that were typed before the article was lost are saved when it comes back; until then they are in the journal.
  if (now.mine && !wasMine) saves.changed()
  else if (!now.mine && wasMine) void saves.flush()
}

/** The file was moved: its words are saved there from now on, and whoever writes there is asked for. */
export function moveTo(session: SessionParts, path: string): void {
  const { desk, store, file, journal } = session
  // The journal knows the words by the old path; they are saved under the new one, or given to it again.
  journal.forget()
  journal.changed()
  session.lock.stop()
  file.path = path
  store.setState({ path })
  session.lock = followLock(desk, path, now => heardLock(session, now))
  void session.lock.ask(false)
}
