import { done, type Problem, type Result } from '../../article/result.ts'
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

/** How far saving is. */
interface Saves {
  readonly write: () => Promise<Result<void>>
  readonly show: (state: SaveState) => void
  /** Whether something changed that no save has taken. */
  isDirty: boolean
  /** From a key until the quiet time after it. Saved meanwhile, it says so only then: it would not be true for longer than a key. */
  isTyping: boolean
  /** What was said last. */
  told: SaveState['kind']
  /** What is under way and nothing else may meet: a save, or what asked to be alone. */
  running: Promise<unknown> | null
  /** When the last change was, and the first that no save has taken. */
  changedAt: number
  looseSince: number | null
  timer: ReturnType<typeof setTimeout> | undefined
  /** How long to wait before trying again, should the next save fail. */
  retry: number
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
  const saves: Saves = {
    write,
    show,
    isDirty: false,
    isTyping: false,
    told: 'saved',
    running: null,
    changedAt: 0,
    looseSince: null,
    timer: undefined,
    retry: RETRY,
  }
  return {
    changed: () => changed(saves),
    flush: () => flush(saves),
    alone: task => alone(saves, task),
    settled: () => settled(saves),
    stop: () => rest(saves),
  }
}

function changed(saves: Saves): void {
  if (!saves.isDirty) tell(saves, { kind: 'saving' })
  saves.isDirty = true
  const wasTyping = saves.isTyping
  saves.isTyping = true
  saves.changedAt = performance.now()
  saves.looseSince ??= saves.changedAt
  // What is tried again later is tried with the new words first.
  if (!wasTyping || saves.timer === undefined) lookIn(saves, QUIET)
}

/** One timer, not one for each key: it looks when the last key was, and waits on. */
function lookIn(saves: Saves, wait: number): void {
  clearTimeout(saves.timer)
  saves.timer = setTimeout(() => look(saves), wait)
}

function look(saves: Saves): void {
  saves.timer = undefined
  const now = performance.now()
  const untilQuiet = saves.changedAt + QUIET - now
  if (untilQuiet <= 0) return void flush(saves)
  const untilLongest = (saves.looseSince ?? now) + LONGEST - now
  if (untilLongest <= 0) void save(saves)
  lookIn(saves, untilLongest > 0 ? Math.min(untilQuiet, untilLongest) : untilQuiet)
}

function flush(saves: Saves): Promise<Result<void>> {
  rest(saves)
  return save(saves)
}

/** Nobody types any more, and nothing is waited for. */
function rest(saves: Saves): void {
  clearTimeout(saves.timer)
  saves.timer = undefined
  saves.looseSince = null
  saves.isTyping = false
}

function settled(saves: Saves): void {
  rest(saves)
  saves.isDirty = false
  tell(saves, { kind: 'saved' })
}

async function save(saves: Saves): Promise<Result<void>> {
  while (saves.running) await saves.running
  if (saves.isDirty) return hold(saves, saveNow(saves))
  if (!saves.isTyping) tell(saves, { kind: 'saved' })
  return done(undefined)
}

async function alone<T>(saves: Saves, task: () => Promise<T>): Promise<T> {
  while (saves.running) await saves.running
  const work = task()
  const ended = work.catch(() => undefined)
  void hold(saves, ended)
  return work
}

/** Lets nothing else begin until this work is through. */
function hold<T>(saves: Saves, work: Promise<T>): Promise<T> {
  const running = work.finally(() => {
    saves.running = null
  })
  saves.running = running
  return running
}

async function saveNow(saves: Saves): Promise<Result<void>> {
  saves.looseSince = null
  saves.isDirty = false
  const result = await saves.write()
  if (!result.ok) {
    failed(saves, result.error)
    return result
  }
  saves.retry = RETRY
  if (!saves.isDirty && !saves.isTyping) tell(saves, { kind: 'saved' })
  return result
}

function failed(saves: Saves, problem: Problem): void {
  saves.isDirty = true
  if (problem.code === 'article/changed-on-disk') {
    tell(saves, { kind: 'not-saved', reason: problem.message, changedOutside: true })
    return
  }
  tell(saves, { kind: 'not-saved', reason: problem.message })
  // Somebody else writes in the article: it is saved once it is this window's again.
  if (problem.code === 'article/locked') return
  saves.looseSince ??= performance.now()
  lookIn(saves, saves.isTyping ? QUIET : saves.retry)
  saves.retry = Math.min(saves.retry * 2, LONGEST_RETRY)
}

function tell(saves: Saves, state: SaveState): void {
  if (saves.told === state.kind && state.kind !== 'not-saved') return
  saves.told = state.kind
  saves.show(state)
}
