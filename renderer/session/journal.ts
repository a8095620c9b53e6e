import type { Result } from '../../article/result.ts'

/** The longest that words may be nowhere but in the window, in milliseconds; a little less than a second, for writing takes time too. */
const HAND_OVER = 970
/** Waiting time before words that the journal could not take are offered to it again, in milliseconds. */
const AGAIN = 1000

/**
 * Hands words to the desk's journal when a save has not taken them in time: because it was refused, because it takes long, or because
 * it waits for a person. While saves go well, nothing is ever handed over.
 */
export interface JournalLoop {
  /** Something was typed. Called on every key. */
  changed(): void
  /** A save is on its way with all that was typed so far. */
  saving(): void
  /** That save is on the disk. */
  saved(): void
  /** That save was refused: the words go to the journal at once. */
  refused(): void
  /** The words are somewhere else for good: what was handed over is no longer needed. */
  forget(): void
  /** Whether all words are in the journal, once what must be handed over was. */
  kept(): Promise<boolean>
  stop(): void
}

/** Where the words are, as far as this window knows. */
interface Words {
  readonly keep: () => Promise<Result<unknown>>
  readonly drop: () => void
  /** When the oldest word was typed that is nowhere else, and the oldest that a save has on its way. */
  loose: number | null
  inSave: number | null
  /** Whether something was typed since the last save set out, and whether that save has arrived. */
  isNewer: boolean
  isSaved: boolean
  /** Whether the journal was given any. */
  hasEntry: boolean
  /** The handing over that is under way, and what waits to begin the next. */
  running: Promise<void> | null
  timer: ReturnType<typeof setTimeout> | undefined
}

/**
 * @param keep hands over all words as they are now
 * @param drop says that what was handed over is in the article's file
 */
export function createJournalLoop(keep: () => Promise<Result<unknown>>, drop: () => void): JournalLoop {
  const words: Words = {
    keep,
    drop,
    loose: null,
    inSave: null,
    isNewer: false,
    isSaved: true,
    hasEntry: false,
    running: null,
    timer: undefined,
  }
  return {
    changed: () => changed(words),
    saving: () => setOut(words),
    saved: () => arrived(words),
    refused: () => cameBack(words),
    forget: () => forget(words),
    kept: () => kept(words),
    stop: () => disarm(words),
  }
}

function changed(words: Words): void {
  words.isNewer = true
  if (words.loose !== null) return
  words.loose = performance.now()
  arm(words)
}

function setOut(words: Words): void {
  words.inSave ??= words.loose
  words.loose = null
  words.isNewer = false
  words.isSaved = false
}

function arrived(words: Words): void {
  words.inSave = null
  words.isSaved = true
  disarm(words)
  arm(words)
  dropIfSaved(words)
}

function cameBack(words: Words): void {
  words.loose = oldest(words) ?? performance.now()
  words.inSave = null
  words.isNewer = true
  void handOver(words)
}

function forget(words: Words): void {
  disarm(words)
  words.loose = words.inSave = null
  words.isSaved = true
  words.isNewer = false
  dropIfSaved(words)
}

async function kept(words: Words): Promise<boolean> {
  await handOver(words)
  if (oldest(words) !== null) await handOver(words)
  return oldest(words) === null
}

/** When the oldest word was typed that neither the file nor the journal has. */
const oldest = ({ inSave, loose }: Words): number | null => inSave ?? loose

/** Has the words handed over when the oldest of them has waited long enough, or after `wait`. */
function arm(words: Words, wait?: number): void {
  const since = oldest(words)
  if (since === null || words.timer !== undefined) return
  words.timer = setTimeout(
    () => {
      words.timer = undefined
      void handOver(words)
    },
    wait ?? Math.max(0, since + HAND_OVER - performance.now()),
  )
}

function disarm(words: Words): void {
  clearTimeout(words.timer)
  words.timer = undefined
}

/** One handing over at a time; whoever comes while one is under way waits for its end. */
function handOver(words: Words): Promise<void> {
  words.running ??= handOverNow(words).finally(() => {
    words.running = null
    dropIfSaved(words)
  })
  return words.running
}

async function handOverNow(words: Words): Promise<void> {
  const since = oldest(words)
  disarm(words)
  if (since === null) return
  words.loose = words.inSave = null
  words.hasEntry = true
  const result = await words.keep()
  if (!result.ok) words.loose = since
  disarm(words)
  arm(words, result.ok ? undefined : AGAIN)
}

function dropIfSaved(words: Words): void {
  if (!words.hasEntry || !words.isSaved || words.isNewer || words.running) return
  words.hasEntry = false
  words.drop()
}
