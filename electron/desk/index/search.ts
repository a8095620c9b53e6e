import { done, type Result } from '../../../article/result.ts'
import type { ArticleSummary, SearchHit } from '../../contract.ts'
import { eachOf } from '../files/turns.ts'
import { type Field, textsOf } from './entry.ts'
import { lookAt, readGood } from './files.ts'
import { findArticles } from './find.ts'
import type { Keeper } from './keeper.ts'
import { parseQuery, type Term } from './query.ts'
import { patternOf, snippetOf } from './snippet.ts'

/** Texts of articles shown lately: each further letter typed finds many of the same again. */
const REMEMBERED = 500
const AT_A_TIME = 16

/** An article found, as the index knew its file. */
export interface Found {
  summary: ArticleSummary
  stamp: string
}

/** Makes hits of what was found: with the place where the words stand, read from the files. */
export type Shown = (found: Found[], words: Term[]) => Promise<SearchHit[]>

export function createShown(folder: string): Shown {
  const remembered = new Map<string, { stamp: string; texts: Record<Field, string> }>()

  async function textsAt(path: string, stamp: string): Promise<Record<Field, string> | null> {
    const before = remembered.get(path)
    remembered.delete(path)
    const texts = before?.stamp === stamp ? before.texts : await readTexts(path)
    if (!texts) return null
    remembered.set(path, { stamp, texts })
    const oldest = remembered.keys().next()
    if (remembered.size > REMEMBERED && !oldest.done) remembered.delete(oldest.value)
    return texts
  }

  async function readTexts(path: string): Promise<Record<Field, string> | null> {
    const look = lookAt(folder, path)
    const article = look && (await readGood(folder, look))
    return article && textsOf(path, article)
  }

  return (found, words) => {
    const patterns = words.map(patternOf)
    return eachOf(found, AT_A_TIME, async ({ summary, stamp }) => {
      const texts = patterns.length > 0 ? await textsAt(summary.path, stamp) : null
      return { ...summary, snippet: texts && snippetOf(texts, patterns) }
    })
  }
}

export type Search = (words: string, limit: number) => Promise<Result<SearchHit[]>>

/** Searches the newsroom. No words and no filters find nothing. Fails with `search/query` for a query that cannot be meant. */
export function createSearch(folder: string, keeper: Keeper, show = createShown(folder)): Search {
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
    return found.ok ? done(await show(found.value, words)) : found
  }
}
