import type { Article } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { blockTexts } from '../../../article/blocks/text.ts'
import { markOf } from '../../../article/inline.ts'
import { showNote, showProblem } from '../../app/ui/index.ts'
import { listArticles } from '../../app/workbench/newsroom.ts'
import { closeArticle, openArticle } from '../../app/workbench/open-article.ts'
import type { Workbench } from '../../app/workbench/workbench.ts'
import type { ArticleSession } from '../../session/types.ts'

/** Makes an earlier version the text of the article again. What was there before stays in the history, one press away. */
export async function restoreVersion(workbench: Workbench, path: string, id: string): Promise<void> {
  if (!(await closeArticle(workbench))) return
  const restored = await workbench.desk.call('history.restore', { path, id })
  await Promise.all([openArticle(workbench, path), listArticles(workbench)])
  if (!restored.ok) return showProblem(restored.error)
  const { before } = restored.value
  showNote('The version was restored. What was there before is in the history.', {
    label: 'Undo',
    run: () => void restoreVersion(workbench, path, before),
  })
}

/**
 * Puts a block of an earlier version into the text on the page, with the records of its quotations that are gone by now. `name` is
 * the id of the block it takes the place of.
 */
export function restoreBlock(session: ArticleSession, earlier: Article, block: Block, name: string): void {
  const { article } = session.store.getState()
  const quoted = new Set(blockTexts(block).flatMap(text => text.map(run => markOf(run, 'quote')?.id)))
  const known = new Set(article.quotes.map(record => record.id))
  const missing = earlier.quotes.filter(({ id }) => quoted.has(id) && !known.has(id))
  if (missing.length > 0) session.setQuotes(records => [...records, ...missing])
  const here = new Set(article.body.map(({ id }) => id))
  const before = earlier.body.slice(0, earlier.body.indexOf(block)).map(({ id }) => id)
  session.restoreBlock({ ...block, id: name }, before.findLast(id => here.has(id)) ?? null)
}
