import { z } from 'zod'
import type { Article } from '../article/article.ts'

/** Names a text that was recovered: a part of its article's file name, in letters of any script, then who wrote it, hashed. */
export const RECOVERED_ID = /^[\p{L}\p{M}\p{N}-]{1,80}\.[0-9a-f]{16}$/u
const id = z.string().regex(RECOVERED_ID)

/**
 * What the window may ask about who has an article, about words that no save has, and about words that were recovered; a part of the
 * contract. `path` is how the contract names an article, `sent` what a window sends of one.
 */
export const recoveryRequests = <P extends z.ZodType<string>, S extends z.core.$ZodLooseShape>(
  path: P,
  sent: S,
) => ({
  /** Asks to write in an article. With `over`, takes it over from whoever has it. */
  'locks.take': z.strictObject({ path, over: z.boolean().default(false) }),
  /** Lets go of an article, or of waiting for it. */
  'locks.release': z.strictObject({ path }),
  /** Keeps words that cannot be saved at the moment; each time in place of what this window gave before. */
  'journal.keep': z.strictObject(sent),
  /** All words are in the article's file: what this window gave to the journal is no longer needed. */
  'journal.drop': z.strictObject({ path }),
  /** Texts that were recovered: those of this machine, or with `path` all of one article. */
  'recovery.list': z.strictObject({ path: path.optional() }),
  'recovery.read': z.strictObject({ id }),
  /** What becomes of a recovered text: the article's text, nothing (it goes to the trash), or an article of its own. */
  'recovery.settle': z.strictObject({ id, choice: z.enum(['use', 'saved', 'new']) }),
})

/** Who writes in an article. */
export interface LockHolder {
  /** Empty where nobody gave a name. */
  name: string
  machine: string
  /** ISO 8601, by the clock of that machine. */
  since: string
  /** Whether it is another window on this machine. */
  isHere: boolean
}

/** Whether this window may write in an article, or who does. */
export type ArticleLock = { mine: true } | { mine: false; holder: LockHolder }

/** Words that were never saved. */
export interface RecoveredText {
  id: string
  /** The article they belong to, and its headline in the recovered text. */
  path: string
  headline: string
  /** When they were kept, ISO 8601, by whom and on which machine. */
  at: string
  by: string
  machine: string
  /** What stands in the article's place: `gone` where nothing does, or another article. */
  saved: 'there' | 'gone' | 'damaged'
}

export interface RecoveryResults {
  'locks.take': ArticleLock
  'locks.release': Record<string, never>
  'journal.keep': Record<string, never>
  'journal.drop': Record<string, never>
  'recovery.list': RecoveredText[]
  /** `saved` is null where the article is gone or damaged. */
  'recovery.read': { recovered: Article; saved: Article | null }
  /** `path` is the article that has the words now, `trashed` the entry of the trash that does. */
  'recovery.settle': { path: string } | { trashed: string }
}
