import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Status } from '../../../article/article.ts'
import { useDesk } from '../../desk/use-desk.tsx'
import { clockTime, fullTime } from '../../library/relative-time.ts'
import type { ArticleSession } from '../../session/types.ts'
import { statusSince } from './status-since.ts'

/** Since when the story has its status, and who gave it, from its history: "Since 14:05, by Mara Lind". */
export function StatusSince({ session }: { session: ArticleSession }) {
  const desk = useDesk()
  const path = useStore(session.store, state => state.path)
  const status = useStore(session.store, state => state.article.status)
  const isSaved = useStore(session.store, state => state.save.kind === 'saved')
  const [known, setKnown] = useState<{ status: Status; at: string; by: string } | null>(null)
  const isKnown = known?.status === status
  useEffect(() => {
    // The history has a status once it is saved, and it is asked once for each.
    if (isKnown || !isSaved) return
    let late = false
    void desk.call('history.list', { path }).then(listed => {
      const since = listed.ok ? statusSince(listed.value.versions, status) : null
      if (since && !late) setKnown({ status, ...since })
    })
    return () => {
      late = true
    }
  }, [desk, path, status, isKnown, isSaved])
  return (
    <p className="status-since" {...(isKnown && { title: fullTime(known.at) })}>
      {isKnown ? `Since ${clockTime(known.at)}${known.by ? `, by ${known.by}` : ''}` : ''}
    </p>
  )
}
