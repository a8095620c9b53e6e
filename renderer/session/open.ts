import { done, type Result } from '../../article/result.ts'
import type { Desk, OpenedArticle } from '../../electron/contract.ts'
import { createSession, type EditedSession, type SessionOptions } from './session.ts'

/** What opening a path gave: a session to edit in, or a damaged file to look at. */
export type OpenedSession =
  | { kind: 'session'; session: EditedSession }
  | { kind: 'damaged'; damaged: DamagedFile }

type DamagedFile = Extract<OpenedArticle, { kind: 'damaged' }>

/** Opens an article of the workspace. Fails as the desk does, with a sentence that names the file. */
export async function openSession(
  desk: Desk,
  path: string,
  report: (message: string) => void,
  openAnalysis?: SessionOptions['openAnalysis'],
): Promise<Result<OpenedSession>> {
  const [opened, lock] = await Promise.all([
    desk.call('articles.open', { path }),
    desk.call('locks.take', { path }),
  ])
  if (!opened.ok || opened.value.kind === 'damaged') {
    void desk.call('locks.release', { path })
    return opened.ok ? done({ kind: 'damaged', damaged: opened.value as DamagedFile }) : opened
  }
  const { article, version } = opened.value
  const session = createSession({
    desk,
    path,
    version,
    article,
    report,
    ...(lock.ok && { lock: lock.value }),
    ...(openAnalysis && { openAnalysis }),
  })
  return done({ kind: 'session', session })
}
