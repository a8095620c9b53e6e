import type { Article, Status } from '../article.ts'
import { checkArticle } from '../checks/rules.ts'
import { exportGate } from '../quotes/gate.ts'
import { done, fail, type Result } from '../result.ts'
import { doubtsAbout } from './doubts.ts'
import { whyNot } from './moves.ts'

/** Doubts about a story that no window has open: read through here. A move to any other status raises none. */
export const doubtsOf = (article: Article, to: Status): string[] =>
  to === 'ready' && article.status !== 'ready' ? doubtsAbout(exportGate(article), checkArticle(article)) : []

/**
 * The story with another status. Fails with `article/status-move` where that is no way to go, and with `article/doubtful`, whose
 * message says all doubts, where somebody has to confirm it first.
 */
export function moved(article: Article, to: Status, isConfirmed: boolean): Result<Article> {
  const refusal = article.status === to ? null : whyNot(article.status, to)
  if (refusal !== null) return fail('article/status-move', refusal, { from: article.status, to })
  const doubts = isConfirmed ? [] : doubtsOf(article, to)
  if (doubts.length > 0) return fail('article/doubtful', doubts.join(' '), { doubts })
  return done(article.status === to ? article : { ...article, status: to })
}
