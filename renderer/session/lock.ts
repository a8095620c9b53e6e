import type { Result } from '../../article/result.ts'
import type { ArticleLock, Desk, LockHolder } from '../../electron/contract.ts'

/** Who may write: this window, or somebody else. `lost` where somebody took the article over from this window. */
export type LockState = { kind: 'mine' } | { kind: 'reading' | 'lost'; holder: LockHolder }

/** What became of the right to write, given what it was; nothing at the opening. */
export function nextLock(before: LockState | null, now: ArticleLock): LockState {
  if (now.mine) return { kind: 'mine' }
  const isReader = before === null || before.kind === 'reading'
  return { kind: isReader ? 'reading' : 'lost', holder: now.holder }
}

export interface LockLine {
  /** Asks who has the article; with `over`, takes it over. */
  ask(over: boolean): Promise<Result<ArticleLock>>
  /** Lets go of the article. */
  stop(): void
}

/** Hears of an open article's lock: whenever it changes hands the desk says so, and is asked whose it is now. */
export function followLock(desk: Desk, path: string, heard: (lock: ArticleLock) => void): LockLine {
  const ask = async (over: boolean): Promise<Result<ArticleLock>> => {
    const asked = await desk.call('locks.take', { path, over })
    if (asked.ok) heard(asked.value)
    return asked
  }
  const stop = desk.on('lock.changed', changed => {
    if (changed.path === path) void ask(false)
  })
  return {
    ask,
    stop: () => {
      stop()
      void desk.call('locks.release', { path })
    },
  }
}
