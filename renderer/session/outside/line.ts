import type { Outside, OutsideTools } from './tools.ts'

/** What follows the file is fetched once the article stands and nobody waits for anything. Milliseconds. */
const UNHURRIED = 1000

/** Refusals of a save that may be mended by looking at the file. */
const REFUSALS = ['article/changed-on-disk', 'article/damaged', 'disk/gone']

/** Follows the open article's file from its first second on; whatever happened before that is seen then. */
export function followOutside(tools: OutsideTools): Outside {
  let follow: Outside | null = null
  let coming: Promise<Outside> | null = null
  let isOver = false
  const begin = async (): Promise<Outside> => {
    const { createOutside } = await import('./outside.ts')
    follow = createOutside(tools)
    if (isOver) follow.stop()
    return follow
  }
  /** Where the host is away for a moment it is asked again when next something is needed. */
  const fetched = (): Promise<Outside> => {
    coming ??= begin().catch((error: unknown) => {
      coming = null
      throw error
    })
    return coming
  }
  const look = (): void =>
    void fetched().then(
      ({ look }) => look(),
      () => undefined,
    )
  const timer = setTimeout(look, UNHURRIED)
  return {
    ownSave: () => follow?.ownSave(),
    refused: async problem => REFUSALS.includes(problem.code) && (await fetched()).refused(problem),
    look,
    choose: async choices => (await fetched()).choose(choices),
    mergeCopy: async copy => (await fetched()).mergeCopy(copy),
    trashCopy: async copy => (await fetched()).trashCopy(copy),
    readCopy: async copy => (await fetched()).readCopy(copy),
    rewrite: async () => (await fetched()).rewrite(),
    stop: () => {
      isOver = true
      clearTimeout(timer)
      follow?.stop()
    },
  }
}
