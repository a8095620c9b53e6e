import type { Problem, Result } from '../../article/result.ts'
import type { SaveState } from './types.ts'

/** Quiet time after the last change before a save, and the longest that words may wait while typing goes on, in milliseconds. */
const QUIET = 400
const LONGEST = 850
/** Waiting time before a failed save is tried again, doubling up to the longest, in milliseconds. */
const RETRY = 2000
const LONGEST_RETRY = 30_000

export interface SaveLoop {
  /** Something changed: save soon. */
  changed(): void
  /** Saves what has changed so far, now; resolves when the disk has it or has refused. */
  flush(): Promise<Result<void>>
  /** Runs something that must not meet a save: one under way ends first, the next one waits. */
  alone<T>(task: () => Promise<T>): Promise<T>
  /** What is on the page is in the file by another way. */
  settled(): void
  stop(): void
}

/**
 * Saves after pauses, never two saves at once, and tells the truth about it. After a failure it tries again by itself, except
 * where only a person can decide (the file was changed by somebody else).
 *
 * @param write saves the newest state; what changes while it runs is saved by the next call
 */
export function createSaveLoop(
  write: () => Promise<Result<void>>,
  show: (state: SaveState) => void,
): SaveLoop {
  let dirty = false
  /** From a key until the quiet time after it. Saved meanwhile, it says so only then: it would not be true for longer than a key. */
  let isTyping = false
  let told: SaveState['kind'] = 'saved'
  let running: Promise<Result<void>> | null = null
  /** When the last change was, and the first that no save has taken. */
  let changedAt = 0
  let looseSince: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = RETRY

  const clear = (): void => {
    clearTimeout(timer)
    timer = undefined
    looseSince = null
    isTyping = false
  }
  const tell = (state: SaveState): void => {
    if (told === state.kind && state.kind !== 'not-saved') return
    told = state.kind
    show(state)
  }
  /** One timer, not one for each key: it looks when the last key was, and waits on. */
  const later = (delay: number): void => {
    clearTimeout(timer)
    timer = setTimeout(look, delay)
  }
  const look = (): void => {
    timer = undefined
    const now = performance.now()
    const untilQuiet = changedAt + QUIET - now
    if (untilQuiet <= 0) return void flush()
    const untilLongest = (looseSince ?? now) + LONGEST - now
    if (untilLongest <= 0) void save()
    later(untilLongest > 0 ? Math.min(untilQuiet, untilLongest) : untilQuiet)
  }
  const failed = (problem: Problem): void => {
    dirty = true
    if (problem.code === 'article/changed-on-disk') {
      tell({ kind: 'not-saved', reason: problem.message, changedOutside: true })
      return
    }
    tell({ kind: 'not-saved', reason: problem.message })
    // Somebody else writes in the article: it is saved once it is this window's again.
    if (problem.code === 'article/locked') return
    looseSince ??= performance.now()
    later(isTyping ? QUIET : wait)
    wait = Math.min(wait * 2, LONGEST_RETRY)
  }
  const run = async (): Promise<Result<void>> => {
    looseSince = null
    dirty = false
    const result = await write()
    if (!result.ok) failed(result.error)
    else {
      wait = RETRY
      if (!dirty && !isTyping) tell({ kind: 'saved' })
    }
    return result
  }
  const save = async (): Promise<Result<void>> => {
    while (running) await running
    if (!dirty) {
      if (!isTyping) tell({ kind: 'saved' })
      return { ok: true, value: undefined }
    }
    running = run().finally(() => {
      running = null
    })
    return running
  }
  const flush = (): Promise<Result<void>> => {
    clear()
    return save()
  }
  return {
    changed: () => {
      if (!dirty) tell({ kind: 'saving' })
      dirty = true
      const wasTyping = isTyping
      isTyping = true
      changedAt = performance.now()
      looseSince ??= changedAt
      // What is tried again later is tried with the new words first.
      if (!wasTyping || timer === undefined) later(QUIET)
    },
    flush,
    alone: async task => {
      while (running) await running
      const work = task()
      running = work.then(
        () => ({ ok: true, value: undefined }),
        () => ({ ok: true, value: undefined }),
      )
      running = running.finally(() => {
        running = null
      })
      return work
    },
    settled: () => {
      clear()
      dirty = false
      tell({ kind: 'saved' })
    },
    stop: clear,
  }
}
