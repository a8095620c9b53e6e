import type { StoreApi } from 'zustand/vanilla'
import type { Article } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import type { CheckProblem } from '../../article/checks/check.ts'
import type { Place } from '../../article/place.ts'
import type { LedgerEntry } from '../../article/quotes/ledger.ts'
import type { QuoteRecord } from '../../article/quotes/record.ts'
import type { Result } from '../../article/result.ts'
import type { LockState } from './lock.ts'
import type { OutsideActions, OutsideState } from './outside/types.ts'

/** Whether the words on the screen are the words on the disk. `saving` covers the moment between a key and its save. */
export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  | {
      kind: 'not-saved'
      reason: string
      /** Set where the words are in the desk's journal: a crash does not take them. */
      kept?: true
      /** Set where somebody else changed the file and it could not be merged: trying again is no use. */
      changedOutside?: true
    }

/** The fields above and beside the body. */
export type ArticleFields = Pick<
  Article,
  | 'language'
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'bylines'
  | 'dateline'
  | 'section'
  | 'tags'
  | 'status'
  | 'embargoUntil'
  | 'ads'
>

/** What is known of the text, worked out in a worker: at most a moment behind the typing. */
export interface Findings {
  words: number
  problems: CheckProblem[]
  /** Every quotation in reading order, then the orphaned ones. */
  ledger: LedgerEntry[]
}

export interface SessionState {
  path: string
  /** The article as of the last pause in typing; unchanged blocks keep their identity from one value to the next. */
  article: Article
  save: SaveState
  /** Whether this window may write; where it may not, nothing here changes the article. */
  lock: LockState
  /** What others did to the file, as far as a person must know. */
  outside: OutsideState
  findings: Findings
  /** The quotation chosen in the text or in the Quotes tab. */
  selectedQuote: string | null
}

/** How the speaker below a quotation is changed. */
export interface SpeakerChange {
  /** Only where the page names this one now. */
  from: string
  /** Part of the change before it, as one letter of a name is: undo takes both back at once. */
  goesOn: boolean
}

/** One article open in the window: its text, its fields, its ledger, and the way to the disk. */
export interface ArticleSession {
  readonly store: StoreApi<SessionState>
  setFields(change: Partial<ArticleFields>): void
  /** Changes the ledger; the function gets the current records and returns the next ones. */
  setQuotes(change: (records: QuoteRecord[]) => QuoteRecord[]): void
  selectQuote(id: string | null): void
  /** Brings the words of a quotation back to what was signed, or says why not and leaves the text as it is. */
  restoreSignedWords(id: string): Promise<Result<void>>
  /** Has the page name a speaker below the words of a set-apart block. */
  printSpeaker(block: string, speaker: string, change?: SpeakerChange): void
  /** Puts an earlier version's block over the one of its id, or behind the block named `after` where it is gone; null is the top. */
  restoreBlock(block: Block, after: string | null): void
  /** Scrolls to a place and puts the cursor there, or with `keepFocus` only shows it. */
  reveal(place: Place, options?: { keepFocus: boolean }): void
  /** The article to the last letter typed, saved or not. */
  current(): Article
  /** Lets go of the words without saving them. Only for those who have put `current` somewhere else. */
  abandon(): void
  /** Takes the article over from whoever has it. */
  claim(): Promise<Result<void>>
  /** Asks the desk anew who may write, and saves: the connection was lost and is back. */
  reconnected(): void
  /** Whether all words are safe in the desk's journal; hands over those that are not. */
  kept(): Promise<boolean>
  /** What a person may do about changes from outside. */
  readonly outside: OutsideActions
  /** Saves now. */
  save(): Promise<Result<{ updatedAt: string }>>
  /** Saves and lets go of the article. */
  close(): Promise<Result<{ updatedAt: string }>>
}
