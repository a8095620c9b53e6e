import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { OutsideNews, OutsideState } from '../../session/outside/types.ts'
import { showNote } from '../ui/toast.tsx'
import { remember } from '../workbench/preferences.ts'
import { useWorkbench } from '../workbench/use-workbench.tsx'
import type { ShownSession } from '../workbench/workbench.ts'

/**
 * Says in passing what others did to the open article, and goes along where its file is renamed. Tells whether there is something that
 * somebody must decide.
 */
export function useOutside(session: ShownSession): boolean {
  const workbench = useWorkbench()
  useEffect(() => {
    const stop = session.store.subscribe(({ outside, path, lock }, before) => {
      const { store } = workbench
      if (path !== before.path && store.getState().wanted === before.path) {
        store.setState({ wanted: path })
        remember(workbench, { article: path.slice(0, 200) })
      }
      // Whoever only reads along need not be told of every save.
      if (outside.news && outside.news !== before.outside.news && lock.kind !== 'reading')
        showNote(inWords(outside.news))
    })
    return () => {
      stop()
      const open = session.store.getState().outside.conflicts.length
      if (open > 0) showNote(leftOpen(open))
    }
  }, [session, workbench])
  return useStore(session.store, ({ outside }) => isOpen(outside))
}

const isOpen = ({ file, conflicts, copies, original }: OutsideState): boolean =>
  file.kind !== 'there' || conflicts.length > 0 || copies.length > 0 || original !== null

const leftOpen = (count: number): string =>
  `${count === 1 ? 'One place waits' : `${count} places wait`} for a choice, and will be shown again with the article.`

function inWords(news: OutsideNews): string {
  switch (news.kind) {
    case 'updated':
      return 'Updated from disk.'
    case 'merged':
      return 'Merged with what was changed outside.'
    case 'moved':
      return `The file was renamed outside: ${news.path}`
  }
}
