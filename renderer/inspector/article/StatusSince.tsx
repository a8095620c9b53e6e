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
  const [known, setKnown] = useState<{ status: Status; since: ReturnType<typeof statusSince> } | null>(null)
  const isKnown = known?.status === status
  useEffect(() => {
    // The history has a status once it is saved, and it is asked once for each.
    if (isKnown || !isSaved) return
    let late = false
    void desk.call('history.list', { path }).then(listed => {
      if (late || !listed.ok || listed.value.versions[0]?.status !== status) return
      setKnown({ status, since: statusSince(listed.value.versions, status) })
    })
    return () => {
      late = true
    }
  }, [desk, path, status, isKnown, isSaved])
  const since = isKnown ? known.since : null
  return (
    <p className="status-since" {...(since && { title: fullTime(since.at) })}>
      {since ? `Since ${clockTime(since.at)}${since.by ? `, by ${since.by}` : ''}` : ''}
    </p>
  )
}
