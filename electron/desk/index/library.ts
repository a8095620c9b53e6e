import type { DatabaseSync } from 'node:sqlite'
import { done, type Result } from '../../../article/result.ts'
import type { Results } from '../../contract.ts'
import type { Sort } from '../../contract-library.ts'
import { withOriginal } from '../conflict-copies/mark.ts'
import { findAlike } from './alike.ts'
import { countArticles, findCounted, findPaths } from './find.ts'
import type { Keeper } from './keeper.ts'
import { parseQuery, type Query } from './query.ts'
import { sortedBy } from './rows.ts'
import type { Shown } from './search.ts'
import { countTags, pathsBut } from './tags.ts'

/** Articles named one by one, or all that a query finds but some. */
export type Which = { paths: string[] } | { query: string; except: string[] }

interface PageWanted {
  query: string
  sort: Sort
  from: number
  limit: number
}

/** An article that was chosen, as the index knows it. The headline is empty for one that the index does not know. */
export interface Chosen {
  path: string
  headline: string
}

/** What the library asks of the index: argument and answer of each question. */
export interface LibraryCalls {
  page: { args: PageWanted; result: Result<Results['library.page']> }
  paths: { args: PageWanted; result: Result<string[]> }
  count: { args: { queries: string[] }; result: Result<(number | null)[]> }
  tags: { args: { which?: Which | undefined }; result: Result<Results['library.tags']> }
  select: { args: { which: Which }; result: Result<Chosen[]> }
  titles: { args: { ids: string[] }; result: Result<{ id: string; headline: string }[]> }
  named: { args: { headlines: string[] }; result: Result<{ id: string; headline: string }[]> }
  alike: {
    args: { path: string; headline: string; standfirst: string; lead: string }
    result: Result<Results['library.alike']>
  }
}

export type Library = {
  [C in keyof LibraryCalls]: (args: LibraryCalls[C]['args']) => Promise<LibraryCalls[C]['result']>
}

/** Answers the library's questions from the index. Fails with `search/query` for a query that cannot be meant. */
export const createLibrary = (folder: string, keeper: Keeper, show: Shown): Library => ({
  page: wanted => readPage(keeper, show, wanted),
  paths: ({ query, ...wanted }) =>
    about(keeper, query, (db, meant) => findPaths(db, { query: meant, ...wanted })),
  count: ({ queries }) => countEach(keeper, queries),
  tags: ({ which }) => flat(keeper.ask(db => tagsOf(db, which))),
  select: ({ which }) => flat(keeper.ask(db => selected(db, which))),
  titles: ({ ids }) => keeper.ask(db => titlesOf(db, ids)),
  named: ({ headlines }) => keeper.ask(db => namedSo(db, headlines)),
  alike: ({ path, ...opening }) => findAlike(folder, keeper, path, opening),
})

/** A question about a query, asked once it can be meant. */
async function about<T>(
  keeper: Keeper,
  typed: string,
  ask: (db: DatabaseSync, query: Query) => T,
): Promise<Result<T>> {
  const query = parseQuery(typed)
  return query.ok ? keeper.ask(db => ask(db, query.value)) : query
}

/** The answer to a question that may fail, although the index could be asked. */
async function flat<T>(asked: Promise<Result<Result<T>>>): Promise<Result<T>> {
  const answer = await asked
  return answer.ok ? answer.value : answer
}

async function readPage(
  keeper: Keeper,
  show: Shown,
  { query: typed, ...wanted }: PageWanted,
): Promise<Result<Results['library.page']>> {
  const query = parseQuery(typed)
  if (!query.ok) return query
  const found = await keeper.ask((db, store) => {
    const { rows, ...counted } = findCounted(db, { query: query.value, ...wanted })
    const stamped = rows.map(summary => ({
      summary: withOriginal(summary, store.pick),
      stamp: store.stampOf(summary.path) ?? '',
    }))
    return { rows: stamped, counted }
  })
  if (!found.ok) return found
  const { rows, counted } = found.value
  return done({ ...counted, rows: await show(rows, query.value.words) })
}

/** One by one, so that a search between them need not wait for all. */
async function countEach(keeper: Keeper, queries: string[]): Promise<Result<(number | null)[]>> {
  const counts: (number | null)[] = []
  for (const typed of queries) {
    const counted = await about(keeper, typed, (db, query) => countArticles(db, query))
    if (!counted.ok && counted.error.code !== 'search/query') return counted
    counts.push(counted.ok ? counted.value : null)
  }
  return done(counts)
}

function chosenPaths(db: DatabaseSync, which: Which): Result<string[]> {
  if ('paths' in which) return done([...new Set(which.paths)])
  const query = parseQuery(which.query)
  return query.ok ? done(pathsBut(db, query.value, which.except)) : query
}

function tagsOf(db: DatabaseSync, which: Which | undefined): Result<Results['library.tags']> {
  const paths = which ? chosenPaths(db, which) : done(null)
  return paths.ok ? done(countTags(db, paths.value)) : paths
}

function selected(db: DatabaseSync, which: Which): Result<Chosen[]> {
  const paths = chosenPaths(db, which)
  if (!paths.ok) return paths
  const one = db.prepare('SELECT headline FROM articles WHERE path = ?')
  return done(paths.value.map(path => ({ path, headline: String(one.get(path)?.headline ?? '') })))
}

const titlesOf = (db: DatabaseSync, ids: string[]): { id: string; headline: string }[] =>
  db
    .prepare(
      'SELECT id, headline FROM articles WHERE damaged IS NULL AND id IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(ids))
    .map(({ id, headline }) => ({ id: String(id), headline: String(headline) }))

/** Articles whose headlines begin as these do, killed ones apart. Runs along the index by headline, whatever the size of the newsroom. */
const namedSo = (db: DatabaseSync, headlines: string[]): { id: string; headline: string }[] =>
  db
    .prepare(
      "SELECT DISTINCT id, headline FROM articles WHERE damaged IS NULL AND status <> 'killed' AND headline_folded IN (SELECT value FROM json_each(?))",
    )
    .all(JSON.stringify(headlines.map(sortedBy)))
    .map(({ id, headline }) => ({ id: String(id), headline: String(headline) }))
