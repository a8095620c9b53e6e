import { createStore } from 'zustand'
import type { Args, Results } from '../../../electron/contract.ts'

export type Which = Args<'bulk.run'>['which']
export type BulkAction = Args<'bulk.run'>['action']

/** A job that is under way. */
export interface RunningJob {
  job: string
  action: BulkAction
  done: number
  /** Null until the desk knows how many articles it is about. */
  total: number | null
  isEnding: boolean
}

/** What came of a job that did not go well with every article. */
export interface BulkOutcome {
  action: BulkAction
  report: Results['bulk.run']
}

/** The one job of this window, and what came of the last. Lives longer than the selection it was started with. */
export const jobs = createStore<{ running: RunningJob | null; outcome: BulkOutcome | null }>(() => ({
  running: null,
  outcome: null,
}))
