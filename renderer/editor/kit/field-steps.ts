import type { FieldWords } from './typed-marks.ts'

/** How words came to differ: letter by letter, taken away letter by letter, or in one piece (pasted, replaced, changed elsewhere). */
type How = 'typed' | 'deleted' | 'at-once'

/** A change of a field: its words and cursor afterwards, and when it was, in milliseconds of any clock. */
export interface FieldChange extends FieldWords {
  how: How
  time: number
}

/** What a field has said, step by step: what undo and redo go through. */
export interface FieldSteps {
  /** Oldest first. */
  past: readonly string[]
  now: string
  /** What was taken back, the last of them first. */
  future: readonly string[]
  last: Omit<FieldChange, 'words'> | null
}

/** How many steps a field remembers. */
const MOST = 200
/** Milliseconds without typing that end a step. */
const PAUSE = 1000

export const firstStep = (words: string): FieldSteps => ({ past: [], now: words, future: [], last: null })

/** Takes a change in. It joins the last step while somebody types on; a new word, a pause or another place begins a step of its own. */
export function withChange(steps: FieldSteps, { words, ...change }: FieldChange): FieldSteps {
  if (words === steps.now) return steps
  const past = joins(steps, { words, ...change }) ? steps.past : [...steps.past, steps.now].slice(-MOST)
  return { past, now: words, future: [], last: change }
}

function joins({ now, last, future }: FieldSteps, { words, at, how, time }: FieldChange): boolean {
  if (!last || how !== last.how || how === 'at-once' || future.length > 0 || time - last.time > PAUSE)
    return false
  const before = at - (words.length - now.length)
  if (how === 'deleted') return before === last.at || at === last.at
  return before === last.at && !beginsWord(words.slice(0, before), words.slice(before, at))
}

const beginsWord = (before: string, typed: string): boolean => /\s$/.test(before) && /^\S/.test(typed)

/** Takes the last step back; the same steps where there is none. */
export function back({ past, now, future }: FieldSteps): FieldSteps {
  const words = past.at(-1)
  if (words === undefined) return { past, now, future, last: null }
  return { past: past.slice(0, -1), now: words, future: [...future, now], last: null }
}

/** Makes the step again that was taken back last. */
export function again({ past, now, future }: FieldSteps): FieldSteps {
  const words = future.at(-1)
  if (words === undefined) return { past, now, future, last: null }
  return { past: [...past, now], now: words, future: future.slice(0, -1), last: null }
}

/** Where the cursor belongs once a field says `to` instead of `from`: behind what differs. */
export function cursorBehind(from: string, to: string): number {
  const most = Math.min(from.length, to.length)
  let start = 0
  while (start < most && from[start] === to[start]) start++
  let end = 0
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++
  return to.length - end
}
