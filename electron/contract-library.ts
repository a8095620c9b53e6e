import { z } from 'zod'
import { STATUSES } from '../article/article.ts'
import type { SearchHit } from './contract.ts'

/** What the library can be ordered by. `relevance` needs words that were searched for; without them it means `changed`. */
export const SORTS = ['relevance', 'changed', 'created', 'headline', 'status', 'embargo'] as const
export type SortBy = (typeof SORTS)[number]

/** An order. Its own direction is what a newsroom expects: newest first, A to Z, draft first, the soonest embargo first. */
export interface Sort {
  by: SortBy
  reversed: boolean
}

/** A search with its order that the newsroom gave a name. Kept in `copydesk.json`. */
export interface LibraryView {
  name: string
  query: string
  sort: Sort
}

/** The longest name of a view, in characters, and how many views a newsroom may keep. */
export const LONGEST_VIEW_NAME = 60
export const MOST_VIEWS = 100

/** How many articles can be named one by one; more are named by the query that finds them. */
export const MOST_NAMED = 100_000

const query = z.string().max(1000)
const sort = z.strictObject({ by: z.enum(SORTS), reversed: z.boolean().default(false) })
const viewName = z.string().trim().min(1).max(LONGEST_VIEW_NAME)
const job = z.string().min(8).max(64)
const tags = z.array(z.string().trim().min(1).max(120)).max(100)

const viewRequests = {
  /** The newsroom's views as `copydesk.json` has them now: a colleague may have changed them. */
  'views.list': z.strictObject({}),
  /** `put` adds a view or, with `was`, changes the one of that name; fails with `views/name-taken` and `views/none`. */
  'views.change': z.discriminatedUnion('do', [
    z.strictObject({
      do: z.literal('put'),
      view: z.strictObject({ name: viewName, query, sort }),
      was: z.string().max(LONGEST_VIEW_NAME).optional(),
    }),
    z.strictObject({ do: z.literal('remove'), name: z.string().max(LONGEST_VIEW_NAME) }),
    z.strictObject({
      do: z.literal('move'),
      name: z.string().max(LONGEST_VIEW_NAME),
      to: z.int().min(0).max(MOST_VIEWS),
    }),
  ]),
} as const

/** What the window may ask of the library; a part of the contract. `path` is how it names an article, `format` an export format. */
export const libraryRequests = <P extends z.ZodType<string>, F extends z.ZodType<string>>(
  path: P,
  format: F,
) => {
  /** Articles named one by one, or all that a query finds but some. */
  const which = z.union([
    z.strictObject({ paths: z.array(path).min(1).max(MOST_NAMED) }),
    z.strictObject({ query, except: z.array(path).max(MOST_NAMED).default([]) }),
  ])
  const action = z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('status'), status: z.enum(STATUSES) }),
    z.strictObject({ do: z.literal('tags'), add: tags, remove: tags }),
    z.strictObject({ do: z.literal('trash') }),
    /** Into `exports/` of the newsroom, or into a folder that the person picks where `choose` is set. */
    z.strictObject({ do: z.literal('export'), formats: z.array(format).min(1), choose: z.boolean() }),
  ])
  return {
    /** Part of what a query finds, in an order. An empty query finds every article. Fails with `search/query`. */
    'library.page': z.strictObject({ query, sort, from: z.int().min(0), limit: z.int().min(1).max(500) }),
    /** As `library.page`, but only where the articles are: for a stretch of rows nobody has looked at. */
    'library.paths': z.strictObject({
      query,
      sort,
      from: z.int().min(0),
      limit: z.int().min(1).max(MOST_NAMED),
    }),
    /** How many articles each query finds; null for one that cannot be meant. */
    'library.count': z.strictObject({ queries: z.array(query).max(MOST_VIEWS + 20) }),
    /** The tags of some articles, or of all where none are named, the most frequent first. */
    'library.tags': z.strictObject({ which: which.optional() }),
    /** Articles that tell what this one tells, or whose file has its slug. The words are those on the screen, saved or not. */
    'library.alike': z.strictObject({
      path,
      headline: z.string().max(2000),
      standfirst: z.string().max(5000),
      lead: z.string().max(5000),
    }),
    ...viewRequests,
    /**
     * Does one thing to many articles and reports when all is done; `bulk.progress` tells how far it is. `here` is the article that
     * the asking window has open: it is left to the window's session, and the report says whether it was among them. With `confirmed`
     * what was asked about before (see `BulkFailure`) is done.
     */
    'bulk.run': z.strictObject({
      job,
      which,
      action,
      here: path.nullable().default(null),
      confirmed: z.boolean().default(false),
    }),
    /** Ends a job after the articles that are under way. */
    'bulk.cancel': z.strictObject({ job }),
    /** Brings back what a job moved to the trash. */
    'bulk.undo': z.strictObject({ job }),
  } as const
}

/** An article that a job did not do, and why, as a sentence. `asks`: it is done once somebody confirms it. */
export interface BulkFailure {
  path: string
  headline: string
  reason: string
  asks: boolean
}

export interface BulkReport {
  total: number
  /** How many are now as was asked, those included that were so already. */
  done: number
  failed: BulkFailure[]
  cancelled: boolean
  /** Whether the article named as `here` was among them, or was exported; only in an export it is counted. */
  here: boolean
  /** Where exports were written, absolute, and how many files. */
  folder: string | null
  files: number
}

/** An article that may be the same story as another, or would have the same web address. */
export interface AlikeArticle {
  path: string
  id: string
  headline: string
  why: 'story' | 'slug'
}

export interface LibraryResults {
  /** `total` is the least there are where it is not counted: of a search that finds thousands, counting is most of the work. */
  'library.page': { rows: SearchHit[]; total: number; isCounted: boolean }
  'library.paths': string[]
  'library.count': (number | null)[]
  'library.tags': { tag: string; count: number }[]
  'library.alike': AlikeArticle[]
  'views.list': LibraryView[]
  'views.change': LibraryView[]
  'bulk.run': BulkReport
  'bulk.cancel': Record<string, never>
  'bulk.undo': { restored: number; failed: BulkFailure[] }
}

/** How far a job is. */
export interface BulkProgress {
  job: string
  done: number
  total: number
}
