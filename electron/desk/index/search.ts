import { join } from 'node:path'
import { done, type Result } from '../../../article/result.ts'
import type { SearchHit } from '../../contract.ts'
import { readArticleFile } from '../articles/read.ts'
import { eachOf } from '../files/turns.ts'
import { type Field, textsOf } from './entry.ts'
import { findArticles } from './find.ts'
import type { Keeper } from './keeper.ts'
import { parseQuery } from './query.ts'
import { patternOf, snippetOf } from './snippet.ts'

/** Texts of articles shown lately: each further letter typed finds many of the same again. */
const REMEMBERED = 500
const AT_A_TIME = 16

export type Search = (words: string, limit: number) => Promise<Result<SearchHit[]>>

/** Searches the newsroom. No words and no filters find nothing. Fails with `search/query` for a query that cannot be meant. */
export function createSearch(folder: string, keeper: Keeper): Search {
  const remembered = new Map<string, { stamp: string; texts: Record<Field, string> }>()

  async function textsAt(path: string, stamp: string): Promise<Record<Field, string> | null> {
    const before = remembered.get(path)
    remembered.delete(path)
    const read = before?.stamp === stamp ? null : await readArticleFile(join(folder, path))
    if (read && !read.ok) return null
    const texts = read ? textsOf(path, read.value.article) : before?.texts
    if (!texts) return null
    remembered.set(path, { stamp, texts })
    const oldest = remembered.keys().next()
    if (remembered.size > REMEMBERED && !oldest.done) remembered.delete(oldest.value)
    return texts
  }

  return async (typed, limit) => {
    const query = parseQuery(typed)
    if (!query.ok) return query
    const { words, without, filters } = query.value
    if (words.length + without.length + filters.length === 0) return done([])
    const found = await keeper.ask((db, store) =>
      findArticles(db, query.value, limit).map(summary => ({
        summary,
        stamp: store.stampOf(summary.path) ?? '',
      })),
    )
    if (!found.ok) return found
    const patterns = words.map(patternOf)
    return done(
      await eachOf(found.value, AT_A_TIME, async ({ summary, stamp }) => {
        const texts = patterns.length > 0 ? await textsAt(summary.path, stamp) : null
        return { ...summary, snippet: texts && snippetOf(texts, patterns) }
      }),
    )
  }
}
