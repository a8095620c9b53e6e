import type { createOutside, Outside, OutsideTools } from './outside.ts'

/** What follows the file is fetched once the article stands and nobody waits for anything. Milliseconds. */
const UNHURRIED = 1000

/** Refusals of a save that may be mended by looking at the file. */
const REFUSALS = ['article/changed-on-disk', 'article/damaged', 'disk/gone']

/** Follows the open article's file from its first second on; whatever happened before that is seen then. */
export function followOutside(tools: OutsideTools): Outside {
  let ready: Promise<ReturnType<typeof createOutside>> | null = null
  let isOver = false
  const fetched = (): Promise<Outside> => {
    ready ??= import('./outside.ts').then(({ createOutside }) => createOutside(tools))
    return ready
  }
  const timer = setTimeout(
    () => void fetched().then(follow => (isOver ? follow.stop() : follow.look())),
    UNHURRIED,
  )
  return {
    ownSave: () => void ready?.then(follow => follow.ownSave()),
    refused: async problem => REFUSALS.includes(problem.code) && (await fetched()).refused(problem),
    look: () => void fetched().then(follow => follow.look()),
    choose: async choices => (await fetched()).choose(choices),
    mergeCopy: async copy => (await fetched()).mergeCopy(copy),
    trashCopy: async copy => (await fetched()).trashCopy(copy),
    readCopy: async copy => (await fetched()).readCopy(copy),
    rewrite: async () => (await fetched()).rewrite(),
    stop: () => {
      isOver = true
      clearTimeout(timer)
      void ready?.then(follow => follow.stop())
    },
  }
}
