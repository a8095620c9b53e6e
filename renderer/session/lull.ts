/** How long nobody must have typed before what can wait is done, in milliseconds: marks may lag, typing may not. */
const LULL = 500

let lastKey = Number.NEGATIVE_INFINITY

/** Somebody wrote in the article. Called on every key, and so does no more than look at the clock. */
export function typed(): void {
  lastKey = performance.now()
}

/** Does something once nobody has typed for a while, at once where that is so. Returns what takes it back. */
export const inLull = (task: () => void): (() => void) => since(Number.NEGATIVE_INFINITY, LULL, task)

/**
 * Does something in the first moment, from now on, in which nobody types. For what a newly opened article does not need at once.
 * Returns what takes it back.
 *
 * @param moment its length in milliseconds
 */
export const afterMoment = (moment: number, task: () => void): (() => void) =>
  since(performance.now(), moment, task)

function since(begin: number, length: number, task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    const left = Math.max(begin, lastKey) + length - performance.now()
    if (left > 0) timer = setTimeout(look, left)
    else task()
  }
  look()
  return () => clearTimeout(timer)
}
