import { z } from 'zod'
import type { Article } from '../article/article.ts'
import { blockSchema } from '../article/blocks/registry.ts'
import type { Conflict } from '../article/merge/merge.ts'
import { quoteRecordSchema } from '../article/quotes/record.ts'

const articleId = z.string().min(1).max(200)

/** What two people changed and nobody has chosen from (`article/merge`); blocks as files have them. */
const conflict = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('block'),
    id: z.string(),
    mine: blockSchema.nullable(),
    theirs: blockSchema.nullable(),
    behind: z.array(z.string()),
    records: z.array(quoteRecordSchema),
  }),
  z.strictObject({
    kind: z.literal('field'),
    path: z.array(z.string()).min(1).max(20),
    mine: z.unknown(),
    theirs: z.unknown(),
  }),
])
export const conflicts = z.array(conflict).max(10_000)

/**
 * What the window may ask about changes of an open article that it did not make, and about second copies that sync services leave; a
 * part of the contract. `path` is how the contract names an article, `fields` an article without its body.
 */
export const outsideRequests = <P extends z.ZodType<string>, F extends z.ZodType>(path: P, fields: F) => ({
  /** What stands in the article's file now. `version` is the one the window knows, `id` the article it has open. */
  'outside.look': z.strictObject({ path, version: z.string().max(100), id: articleId }),
  /** Writes an article again whose file was deleted or damaged. Fails with `disk/exists` where a whole article stands. */
  'outside.rewrite': z.strictObject({ path, fields, body: z.array(blockSchema) }),
  /** Keeps what is undecided in an article until it is decided, however often it is closed; each time in place of what was kept before. */
  'undecided.keep': z.strictObject({ id: articleId, conflicts }),
  'undecided.list': z.strictObject({ id: articleId }),
  'copies.list': z.strictObject({ path }),
  'copies.read': z.strictObject({ path, copy: path }),
  'copies.trash': z.strictObject({ path, copy: path }),
})

/**
 * `same`: byte for byte what the window knows. `moved`: the file was renamed. `replaced`: another article stands in its place.
 * `damaged`: `reason` says what is wrong with it, as a sentence.
 */
export type OutsideLook =
  | { kind: 'same' }
  | { kind: 'article'; version: string; article: Article }
  | { kind: 'moved'; path: string }
  | { kind: 'replaced' }
  | { kind: 'damaged'; reason: string }
  | { kind: 'gone' }

/** A second file of the same article beside it. */
export interface ConflictCopy {
  path: string
  /** Who left it, as it goes into a sentence: "Syncthing". Empty where its name does not tell. */
  service: string
  /** The person or machine it is from, as its name says; empty where it does not. */
  from: string
  /** When it was saved, ISO 8601. */
  savedAt: string
  /** Whether it tells the same story as the article itself. */
  isSame: boolean
}

export interface OutsideResults {
  'outside.look': OutsideLook
  /** `trashed` is the entry of the trash that has the damaged file. */
  'outside.rewrite': { version: string; updatedAt: string; trashed: string | null }
  'undecided.keep': Record<string, never>
  'undecided.list': Conflict[]
  /** `original` is the article that this one is a second copy of, if it is one. */
  'copies.list': { copies: ConflictCopy[]; original: string | null }
  /** `base` is the newest version that both came from, as far as the history knows. */
  'copies.read': { article: Article; base: Article | null }
  'copies.trash': { trashed: string }
}
