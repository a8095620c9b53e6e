import type { Article } from '../article.ts'
import type { LedgerEntry } from '../quotes/ledger.ts'
import type { CheckProblem, Severity } from './check.ts'

/** What every rule looks at. The ledger is worked out once for all of them. */
export interface Story {
  article: Article
  ledger: LedgerEntry[]
  /** Who the text says spoke, by the ids of quotations. */
  attributed: ReadonlyMap<string, string>
  /** Ids of every article of the newsroom; undefined where they are not at hand, so that no link is called dead in error. */
  knownArticleIds: ReadonlySet<string> | undefined
}

/** A rule looks at a story and says what is wrong with it. Its cost grows no faster than the story. */
export type Rule = (story: Story) => CheckProblem[]

/** The one problem a rule has found, or none. */
export const problemIf = (
  wrong: boolean,
  rule: string,
  severity: Severity,
  place: CheckProblem['place'],
  message: string,
): CheckProblem[] => (wrong ? [{ rule, severity, place, message }] : [])

/** Whether readers see nothing: no words, or only signs without width, as other programs leave them behind. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text)

/** Characters as a reader counts them: an accent or a flag is not two. */
export const lengthOf = (text: string): number => Array.from(characters.segment(text)).length
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })
