import { ulid } from 'ulid'
import { parseArticleText } from '../../../article/article.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import type { ImportReview } from '../../contract.ts'

/**
 * Takes in an article file of Copydesk: everything is kept, the ledger with its signatures too, but it gets an id of its own,
 * since the one it has may be at this desk already. Fails with `import/damaged`.
 */
export function readJson(name: string, text: string): Result<ImportReview> {
  const read = parseArticleText(text)
  if (!read.ok) {
    return fail(
      'import/damaged',
      `“${name}” is not an article file that Copydesk can read. ${read.error.message}`,
      {
        name,
        reason: read.error.code,
      },
    )
  }
  return done({ name, format: 'json', source: text, article: { ...read.value, id: ulid() }, decisions: [] })
}
