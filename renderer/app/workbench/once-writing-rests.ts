import { shownPath, shownSession, type Workbench } from './workbench.ts'

/**
 * Waits, if it is the open article that changed and its own words that are being saved, until the person rests: while they type it is
 * saved every second, and a list drawn anew each time would be felt in the typing.
 */
export function onceWritingRests(workbench: Workbench, paths: readonly string[]): Promise<void> {
  const session = shownSession(workbench.store.getState())
  const isResting = (): boolean =>
    shownSession(workbench.store.getState()) !== session || session?.store.getState().save.kind !== 'saving'
  const isOwn = paths.length === 1 && paths[0] === shownPath(workbench.store.getState())
  if (!isOwn || !session || isResting()) return Promise.resolve()
  return new Promise(resolve => {
    const look = (): void => {
      if (!isResting()) return
      for (const stop of stops) stop()
      resolve()
    }
    const stops = [session.store.subscribe(look), workbench.store.subscribe(look)]
  })
}
