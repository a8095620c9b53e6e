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

/**
 * @param keep hands over all words as they are now
 * @param drop says that what was handed over is in the article's file
 */
export function createJournalLoop(keep: () => Promise<Result<unknown>>, drop: () => void): JournalLoop {
  /** When the oldest word was typed that is nowhere else, and the oldest that a save has on its way. */
  let loose: number | null = null
  let inSave: number | null = null
  /** Whether something was typed since the last save set out, and whether that save has arrived. */
  let isNewer = false
  let isSaved = true
  let hasEntry = false
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const oldest = (): number | null => inSave ?? loose

  const arm = (wait?: number): void => {
    const since = oldest()
    if (since === null || timer !== undefined) return
    timer = setTimeout(
      () => {
        timer = undefined
        void handOver()
      },
      wait ?? Math.max(0, since + HAND_OVER - performance.now()),
    )
  }
  const disarm = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const dropIfSaved = (): void => {
    if (!hasEntry || !isSaved || isNewer || running) return
    hasEntry = false
    drop()
  }
  const handOver = (): Promise<void> => {
    running ??= handOverNow().finally(() => {
      running = null
      dropIfSaved()
    })
    return running
  }
  const handOverNow = async (): Promise<void> => {
    const since = oldest()
    disarm()
    if (since === null) return
    loose = inSave = null
    hasEntry = true
    const result = await keep()
    if (!result.ok) loose = since
    disarm()
    arm(result.ok ? undefined : AGAIN)
  }
  return {
    changed: () => {
      isNewer = true
      if (loose !== null) return
      loose = performance.now()
      arm()
    },
    saving: () => {
      inSave ??= loose
      loose = null
      isNewer = false
      isSaved = false
    },
    saved: () => {
      inSave = null
      isSaved = true
      disarm()
      arm()
      dropIfSaved()
    },
    refused: () => {
      loose = oldest() ?? performance.now()
      inSave = null
      isNewer = true
      void handOver()
    },
    forget: () => {
      disarm()
      loose = inSave = null
      isSaved = true
      isNewer = false
      dropIfSaved()
    },
    kept: async () => {
      await handOver()
      if (oldest() !== null) await handOver()
      return oldest() === null
    },
    stop: disarm,
  }
}
