/** Tasks that must not overlap, by what they are about: the second save of an article waits for the first. */
export type Turns = Map<string, Promise<unknown>>

/** Runs the task when all earlier ones of the same key have ended, well or badly. */
export function inTurn<T>(turns: Turns, key: string, task: () => Promise<T>): Promise<T> {
  const before = turns.get(key) ?? Promise.resolve()
  const mine = before.then(task, task)
  const ended = mine.then(
    () => undefined,
    () => undefined,
  )
  turns.set(key, ended)
  void ended.then(() => {
    if (turns.get(key) === ended) turns.delete(key)
  })
  return mine
}

/** A task that runs in rounds, one at a time. */
export interface Rounds<T> {
  /** Runs the task; asked while a round is under way, once more afterwards for all who asked meanwhile. */
  run(): Promise<T>
  /** The round that is under way. */
  current(): Promise<T> | null
}

/** For what looks at everything there is: a round that began before the question cannot answer it. */
export function inRounds<T>(task: () => Promise<T>): Rounds<T> {
  let current: Promise<T> | null = null
  let next: Promise<T> | null = null
  const runNext = (): Promise<T> => {
    next = null
    return run()
  }
  function run(): Promise<T> {
    if (current) {
      next ??= current.then(runNext, runNext)
      return next
    }
    current = task().finally(() => {
      current = null
    })
    return current
  }
  return { run, current: () => current }
}

/**
 * Works through a list with at most `width` tasks under way, so that thousands of files do not exhaust the file handles. After a task
 * that throws no other is begun, and its error comes once none is under way any more: whoever then tidies up meets nobody at work.
 */
export async function eachOf<T, R>(
  items: readonly T[],
  width: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    try {
      while (next < items.length) {
        const index = next++
        results[index] = await task(items[index] as T)
      }
    } finally {
      // Reached by throwing, the others stop here too.
      next = items.length
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, worker))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
  return results
}
