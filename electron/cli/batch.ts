import { relative, resolve } from 'node:path'
import { fail, type Result } from '../../article/result.ts'
import { EXIT, type Exit, noteProblem, type Terminal } from './exit.ts'

/** What became of one file of a batch: its result, if any, and whether a check or gate failed on it. */
export interface Outcome<T> {
  value?: T
  failed?: boolean
}

/**
 * Does the same with every file, in order, each given by its absolute path. A bad file is named with its reason and does not stop
 * the others; the worst outcome is the exit code: bad input before a failed check before done.
 */
export async function eachFile<T>(
  terminal: Terminal,
  files: string[],
  task: (file: string) => Promise<Result<Outcome<T>>>,
): Promise<{ values: T[]; exit: Exit }> {
  const values: T[] = []
  let exit: Exit = EXIT.done
  for (const given of files) {
    const file = resolve(terminal.folder, given)
    const result = await orProblem(task(file))
    if (!result.ok) {
      noteProblem(terminal, given, result.error)
      exit = EXIT.badInput
      continue
    }
    if (result.value.value !== undefined) values.push(result.value.value)
    if (result.value.failed && exit === EXIT.done) exit = EXIT.failed
  }
  return { values, exit }
}

/** A bug on one file must not cost the results of the others: it is shown in full and counts as a file that cannot be used. */
async function orProblem<T>(running: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await running
  } catch (error) {
    const shown = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return fail('cli/internal', `Copydesk made a mistake with this file. ${shown}`)
  }
}

/** A path as people read it: from where they stand if it is below, else in full. */
export function shownPath(terminal: Terminal, file: string): string {
  const way = relative(terminal.folder, file)
  return way === '' || way.startsWith('..') ? file : way
}
