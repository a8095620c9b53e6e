import type { Status } from '../../../article/article.ts'
import { exportGate } from '../../../article/quotes/gate.ts'
import { doubtsAbout } from '../../../article/workflow/doubts.ts'
import type { ArticleSession } from '../../session/types.ts'

/** What speaks against a status for the open article, as it is on the screen. Only calling it ready raises doubts. */
export function doubtsNow(session: ArticleSession, to: Status): string[] {
  const article = session.current()
  if (to !== 'ready' || article.status === 'ready') return []
  return doubtsAbout(exportGate(article), session.store.getState().findings.problems)
}
