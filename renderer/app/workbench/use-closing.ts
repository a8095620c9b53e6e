import { useEffect } from 'react'
import { showProblem } from '../ui/toast.tsx'
import { shownSession, type Workbench } from './workbench.ts'

/** Saves before the window goes, and keeps it open where words would be lost. */
export function useClosing({ desk, store }: Workbench): void {
  useEffect(() => {
    const answer = async (): Promise<void> => {
      const session = shownSession(store.getState())
      const saved = await session?.save()
      const kept = saved?.ok === false && ((await session?.kept()) ?? false)
      // Whoever else has the article saves it: here is nothing to stay open for.
      const isOthers = saved?.ok === false && saved.error.code === 'article/locked' && kept
      await desk.call('closing.done', { saved: (saved?.ok ?? true) || isOthers, kept })
    }
    const stop = desk.on('closing', () => {
      answer().catch((error: unknown) => showProblem(`The window cannot close yet: ${String(error)}`))
    })
    // A browser tab cannot wait for a save; it can ask the person to stay.
    const ask = (event: BeforeUnloadEvent): void => {
      const session = shownSession(store.getState())
      if (!session || session.store.getState().save.kind === 'saved') return
      void session.save()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      stop()
      window.removeEventListener('beforeunload', ask)
    }
  }, [desk, store])
}
