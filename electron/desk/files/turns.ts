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

/** Works through a list with at most `width` tasks under way, so that thousands of files do not exhaust the file handles. */
export async function eachOf<T, R>(
  items: readonly T[],
  width: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++
      results[index] = await task(items[index] as T)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
