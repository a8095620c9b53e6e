import type { Article } from '../../../article/article.ts'
import type { Choice } from '../../../article/merge/choose.ts'
import type { Conflict } from '../../../article/merge/merge.ts'
import type { Result } from '../../../article/result.ts'
import type { ConflictCopy } from '../../../electron/contract.ts'

/** Something two people changed, mine on the page, until somebody chooses. */
export interface OpenConflict {
  key: number
  conflict: Conflict
  /** Path of the second copy that theirs comes from; null where it comes from the article's own file. */
  copy: string | null
}

/** What happened outside, told once in passing. */
export type OutsideNews =
  | { kind: 'updated' }
  | { kind: 'merged'; conflicts: number }
  | { kind: 'moved'; path: string }

/** What is known of the article's file beside the words on the page. */
export interface OutsideState {
  /** `replaced`: another article stands in its place. `reason` says what is wrong with a damaged one, as a sentence. */
  file: { kind: 'there' | 'gone' | 'replaced' } | { kind: 'damaged'; reason: string }
  conflicts: OpenConflict[]
  copies: ConflictCopy[]
  /** The article that this one is a second copy of, if it is one. */
  original: string | null
  /** Always a new value when something new happened. */
  news: OutsideNews | null
}

export const NOTHING_OUTSIDE: OutsideState = {
  file: { kind: 'there' },
  conflicts: [],
  copies: [],
  original: null,
  news: null,
}

/** What a person may do about changes from outside. */
export interface OutsideActions {
  /** Settles conflicts, each by its key. One step to undo. */
  choose(choices: ReadonlyMap<number, Choice>): Promise<void>
  /** Merges a second copy into the text; it goes to the trash once nothing of it is open any more. */
  mergeCopy(copy: string): Promise<Result<void>>
  /** Moves a second copy to the trash as it is; gives the entry there. */
  trashCopy(copy: string): Promise<Result<{ trashed: string }>>
  readCopy(copy: string): Promise<Result<{ article: Article }>>
  /** Writes the article again whose file is gone or damaged. */
  rewrite(): Promise<Result<{ trashed: string | null }>>
}
