import type { Place } from '../place.ts'

/** `error` should not go out, `warning` deserves a look, `info` is good to know. */
export type Severity = 'error' | 'warning' | 'info'

/** One thing wrong with an article, with the place to jump to. */
export interface CheckProblem {
  /** Name of the rule: `ads/two-in-a-row`. */
  rule: string
  severity: Severity
  place: Place
  /** What is wrong and what to do, as a sentence. */
  message: string
}
