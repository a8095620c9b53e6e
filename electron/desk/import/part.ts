import type { Byline } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import type { RelatedLink } from '../../../article/blocks/related/schema.ts'
import type { ImportDecision, NewsroomSettings } from '../../contract.ts'
import type { Row } from './rows.ts'

/** What becomes of words that were recognised. */
export type Effect =
  | { to: 'headline' | 'kicker' | 'standfirst'; text: string }
  | { to: 'bylines'; bylines: Byline[] }
  | { to: 'dateline'; place: string; date: string; agency: string }
  | { to: 'related'; label: string; links: RelatedLink[] }
  | { to: 'ad-slot' }
  | { to: 'block'; block: Block }
  | { to: 'words' }
  | { to: 'nothing' }

export interface Found {
  kind: ImportDecision['kind']
  message: string
  warning: boolean
  effect: Effect
  /** Set where taking it back puts the words in front of the next part's, because the source had them in one paragraph. */
  joinsNext?: boolean
}

/** A stretch of the source, in order. Together the parts cover every row once; without `found` they are words of the story. */
export interface Part {
  rows: Row[]
  found?: Found
}

/** What recognisers may know beside the rows. */
export interface ImportContext {
  language: string
  settings: NewsroomSettings
  /** Today, YYYY-MM-DD: gives datelines their year. */
  today: string
  /** The line of the source that a person made the headline. */
  headline?: number
  /** Ids of the newsroom's articles by their headlines, as `fold` gives them. */
  articles?: ReadonlyMap<string, string>
}

/** One step of recognition: takes parts, gives parts, loses none of their words. */
export type Recogniser = (parts: Part[], context: ImportContext) => Part[]

export const partText = (part: Part): string => part.rows.map(row => row.text).join('\n')

/** First and last source line of a part. */
export const partLines = (part: Part): [number, number] => [
  part.rows[0]?.lines[0] ?? 1,
  part.rows.at(-1)?.lines[1] ?? 1,
]

/** Whether a part is still an ordinary paragraph of the story. */
export const isWords = (part: Part): boolean => {
  const type = part.rows[0]?.block?.type
  return part.found === undefined && (type === undefined || type === 'paragraph')
}

/** Runs a recogniser of single rows over everything not recognised yet. */
export const eachRow =
  (recognise: (row: Row, context: ImportContext) => Found | undefined): Recogniser =>
  (parts, context) =>
    parts.map(part => {
      const row = part.rows[0]
      if (!row || !isWords(part)) return part
      const found = recognise(row, context)
      return found ? { ...part, found } : part
    })
