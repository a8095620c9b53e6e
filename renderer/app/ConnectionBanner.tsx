import { useEffect, useState } from 'react'
import type { ConnectedDesk } from '../desk/connect.ts'
import { changesOf } from '../session/body-patch.ts'
import type { ArticleSession } from '../session/types.ts'
import { useShownSession } from './workbench/use-workbench.tsx'

/**
 * Says that the desk cannot be reached. Typing goes on; what is typed is kept until the desk is back. In a browser a desk that was
 * started anew may have another address: then a copy of the article is the way of its words into the newsroom.
 */
export function ConnectionBanner({ desk }: { desk: ConnectedDesk }) {
  const [connection, setConnection] = useState(desk.connection())
  const session = useShownSession()
  useEffect(() => desk.onConnection(setConnection), [desk])
  if (connection === 'open') return null
  return (
    <div role="alert" className="connection-lost">
      Connection to the desk lost – reconnecting. Keep this window open: what you type is saved once the desk
      is back.
      {session && (
        <>
          {' '}
          If Copydesk now runs at another address,{' '}
          <button type="button" onClick={() => saveCopy(session)}>
            save a copy
          </button>{' '}
          and put it into the newsroom’s articles folder.
        </>
      )}
    </div>
  )
}

/** Hands the article to the browser as a file, to the last letter. */
function saveCopy(session: ArticleSession): void {
  const { fields, body } = changesOf(null, session.current())
  const file = new Blob([JSON.stringify({ ...fields, body }, null, 2)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = session.store.getState().path.split('/').at(-1) ?? 'copy.article.json'
  link.click()
  URL.revokeObjectURL(link.href)
}
