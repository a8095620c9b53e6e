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

interface Waiting {
  begin: number
  length: number
  task: () => void
}

/** All that waits shares one timer: it runs all the while that somebody types. */
const waiting = new Set<Waiting>()
let timer: ReturnType<typeof setTimeout> | undefined

const leftOf = ({ begin, length }: Waiting): number => Math.max(begin, lastKey) + length - performance.now()

function since(begin: number, length: number, task: () => void): () => void {
  const mine = { begin, length, task }
  if (leftOf(mine) <= 0) task()
  else {
    waiting.add(mine)
    waitForNext()
  }
  return () => void waiting.delete(mine)
}

function waitForNext(): void {
  clearTimeout(timer)
  if (waiting.size > 0) timer = setTimeout(look, Math.max(0, Math.min(...[...waiting].map(leftOf))))
}

/** Does one of the tasks whose time has come; the others come right after, in turns of their own. */
function look(): void {
  const due = [...waiting].find(one => leftOf(one) <= 0)
  try {
    if (due) {
      waiting.delete(due)
      due.task()
    }
  } finally {
    waitForNext()
  }
}
