import type { Result } from '../../../article/result.ts'
import type { ArticleSummary, SearchHit } from '../../contract.ts'
import type { LibraryCalls } from './library.ts'

/** What the index is started with. */
export interface IndexOptions {
  /** The workspace's real path. */
  folder: string
  /** Whether to follow what other programs do to the files while running. */
  watch: boolean
}

/** Which articles to list: those of some paths, those of an id, or a part of all, the last changed first. */
export interface Page {
  paths?: string[] | undefined
  /** Only those of this id: more than one where a file was copied beside Copydesk. */
  id?: string | undefined
  from?: number | undefined
  limit?: number | undefined
}

/** What the desk may ask of the worker, and what it answers. */
export interface IndexCalls extends LibraryCalls {
  list: { args: Page; result: Result<ArticleSummary[]> }
  search: { args: { words: string; limit: number }; result: Result<SearchHit[]> }
  touch: { args: { paths: string[] }; result: Result<void> }
  refresh: { args: Record<string, never>; result: Result<void> }
  close: { args: Record<string, never>; result: Result<void> }
}
export type IndexCall = keyof IndexCalls

/** One question on its way to the worker. */
export type IndexQuestion = {
  [C in IndexCall]: { number: number; call: C; args: IndexCalls[C]['args'] }
}[IndexCall]

/** What the worker says unasked: files changed outside (none named: so many that all may have), or how far it has read. */
export type IndexEvent =
  | { tells: 'changed'; paths: string[] }
  | { tells: 'progress'; done: number; total: number }

export type IndexMessage = IndexEvent | { tells: 'answer'; number: number; result: Result<unknown> }
