import type { Article } from '../../../article/article.ts'
import { done, type Result } from '../../../article/result.ts'
import { inTurn } from '../files/turns.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { turnOf } from './article-turns.ts'
import { placeOfArticle, readArticleFile } from './read.ts'
import { writeArticle } from './save.ts'

/**
 * Changes an article that stands on the disk, as it stands there: status, tags, whatever is no matter of its words. A change that
 * gives back the same value writes nothing. Fails as `change` does, and as a save; the file is then as it was.
 */
export async function changeArticle(
  workspace: Workspace,
  path: string,
  change: (article: Article) => Result<Article>,
): Promise<Result<{ article: Article; isChanged: boolean }>> {
  const place = await placeOfArticle(workspace, path)
  if (!place.ok) return place
  return inTurn(workspace.turns, turnOf(place.value), async () => {
    const base = await readArticleFile(place.value)
    if (!base.ok) return base
    const next = change(base.value.article)
    if (!next.ok) return next
    if (next.value === base.value.article) return done({ article: next.value, isChanged: false })
    const reason = next.value.status === base.value.article.status ? 'saved' : 'status'
    const written = await writeArticle(workspace, path, base.value, next.value, reason)
    return written.ok ? done({ article: next.value, isChanged: true }) : written
  })
}
