import { z } from 'zod'
import type { Article } from '../article/article.ts'

/** The number of a version in its article's history, and four letters that keep two machines' numbers apart. */
const id = z.string().regex(/^\d{6,9}-[a-z0-9]{4}$/)

/** What the window may ask of an article's history; a part of the contract. `path` is how the contract names an article. */
export const historyRequests = <P extends z.ZodType<string>>(path: P) => ({
  'history.list': z.strictObject({ path }),
  'history.read': z.strictObject({ path, id }),
  'history.keep': z.strictObject({ path, id, keep: z.boolean() }),
  /** Saves an earlier version as the newest one. What stood in the file before stays in the history. */
  'history.restore': z.strictObject({ path, id }),
})

/** Why a version was kept. `outside` is what stood in the file when somebody else had changed it, `copied` the beginning of a copy. */
export const VERSION_REASONS = [
  'created',
  'imported',
  'copied',
  'saved',
  'status',
  'exported',
  'restored',
  'outside',
] as const
export type VersionReason = (typeof VERSION_REASONS)[number]

/** A version of an article that can be gone back to. */
export interface ArticleVersion {
  id: string
  /** When its words last reached the disk, ISO 8601. */
  at: string
  /** Who was at the desk; empty where nobody gave a name. */
  by: string
  reason: VersionReason
  /** Whether somebody asked for it to be kept for ever. */
  keep: boolean
  status: Article['status']
  /** Words of the body, and how many came and went since the version before. */
  words: number
  added: number
  removed: number
}

export interface HistoryResults {
  /** The newest first. `problems` name, in sentences, versions that can no longer be read. */
  'history.list': { versions: ArticleVersion[]; problems: string[] }
  'history.read': Article
  'history.keep': ArticleVersion
  /** `before` is the version that holds what was replaced: restoring it undoes this. */
  'history.restore': { before: string }
}
