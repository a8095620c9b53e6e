import { done, type Result } from '../../article/result.ts'
import type { Desk, OpenedArticle } from '../../electron/contract.ts'
import { createSession, type EditedSession } from './session.ts'

/** What opening a path gave: a session to edit in, or a damaged file to look at. */
export type OpenedSession =
  | { kind: 'session'; session: EditedSession }
  | { kind: 'damaged'; damaged: Extract<OpenedArticle, { kind: 'damaged' }> }

/** Opens an article of the workspace. Fails as the desk does, with a sentence that names the file. */
export async function openSession(
  desk: Desk,
  path: string,
  report: (message: string) => void,
): Promise<Result<OpenedSession>> {
  const opened = await desk.call('articles.open', { path })
  if (!opened.ok) return opened
  if (opened.value.kind === 'damaged') return done({ kind: 'damaged', damaged: opened.value })
  const { article, version } = opened.value
  return done({ kind: 'session', session: createSession({ desk, path, version, article, report }) })
}
