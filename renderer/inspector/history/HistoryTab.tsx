import { useStore } from 'zustand'
import { fullTime, relativeTime } from '../../library/relative-time.ts'
import type { ArticleSession } from '../../session/types.ts'

/** When the article was begun and when its words last reached the disk. */
export function HistoryTab({ session }: { session: ArticleSession }) {
  const updatedAt = useStore(session.store, state => state.article.updatedAt)
  const createdAt = useStore(session.store, state => state.article.createdAt)
  return (
    <ol className="history" aria-label="History of the article">
      <Moment what="Last saved" iso={updatedAt} />
      <Moment what="Created" iso={createdAt} />
    </ol>
  )
}

const Moment = ({ what, iso }: { what: string; iso: string }) => (
  <li>
    <span className="history-what">
      {what}
      <span>{relativeTime(iso)}</span>
    </span>
    <time dateTime={iso}>{fullTime(iso)}</time>
  </li>
)
