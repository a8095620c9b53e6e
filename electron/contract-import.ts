import { z } from 'zod'
import type { Article } from '../article/article.ts'

/** What an import may be made of; `auto` looks at the name and the content. */
export const IMPORT_FORMATS = ['auto', 'text', 'html', 'markdown', 'json'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** A story to import; a part of the contract. `base64` is how the contract takes in a file. */
export const importing = <B extends z.ZodType<string>>(base64: B) => ({
  name: z.string().min(1).max(255),
  base64,
  format: z.enum(IMPORT_FORMATS).default('auto'),
  /** Ids of decisions the person took back. */
  undone: z.array(z.string()).max(10_000).default([]),
  /** The line of the source, counted from 1, that the person made the headline. */
  headline: z.number().int().min(1).optional(),
})

/** Something the importer recognised or left out. Each can be taken back by its id, which stays the same from one reading to the next. */
export interface ImportDecision {
  id: string
  kind:
    | 'headline'
    | 'kicker'
    | 'standfirst'
    | 'byline'
    | 'dateline'
    | 'slug'
    | 'end-mark'
    | 'repeat'
    | 'ad-slot'
    | 'ad-merged'
    | 'ad-dropped'
    | 'related'
    | 'heading'
    | 'list'
    | 'joined'
    | 'table'
    | 'left-out'
  /** First and last line of the source it is about, counted from 1. */
  lines: [number, number]
  /** The words of the source it is about. */
  text: string
  /** What was done and why, as a sentence. */
  message: string
  /** Whether it drops words or may well be wrong: shown as a warning, also on the command line. */
  warning: boolean
  undone: boolean
}

export interface ImportReview {
  name: string
  format: Exclude<ImportFormat, 'auto'>
  /** The source as the importer read it, line by line. */
  source: string
  article: Article
  decisions: ImportDecision[]
}
