import type { Problem } from '../../article/result.ts'

/** What a command says to the shell; a contract with scripts. */
export const EXIT = {
  done: 0,
  /** A check or a gate failed. */
  failed: 1,
  /** Wrong usage. */
  usage: 2,
  /** Bad input: a file or folder that cannot be used. */
  badInput: 3,
} as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** Where a command writes: results on one stream, progress and errors on the other, so that pipes carry results only. */
export interface Terminal {
  /** A line of results. */
  print(line: string): void
  /** A line for the person watching. */
  note(line: string): void
  /** Where relative paths begin. */
  folder: string
}

/** Says what went wrong with which input, in one line. */
export const noteProblem = (terminal: Terminal, input: string, problem: Problem): void =>
  terminal.note(`copydesk: ${input}: ${problem.message.replace(/\s*\p{Cc}+\s*/gu, ' ')}`)
