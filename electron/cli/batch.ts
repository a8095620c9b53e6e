import { relative, resolve } from 'node:path'
import { fail, type Result } from '../../article/result.ts'
import { EXIT, type Exit, noteProblem, type Terminal } from './exit.ts'

/** What became of one file of a batch: its result, if any, and whether a check or gate failed on it. */
export interface Outcome<T> {
  value?: T
  failed?: boolean
}

/** Waits for what is still under way with a file that was begun, and tells of it. */
export type Ending<T> = () => Promise<Result<Outcome<T>>>

/** Files that are begun and not ended: Node writes four at once, and as many wait for their turn. */
const AT_ONCE = 8

/**
 * Does the same with every file, in order, each given by its absolute path. A bad file is named with its reason and does not stop
 * the others; the worst outcome is the exit code: bad input before a failed check before done.
 */
export function eachFile<T>(
  terminal: Terminal,
  files: string[],
  task: (file: string) => Promise<Result<Outcome<T>>>,
): Promise<{ values: T[]; exit: Exit }> {
  return eachBegun(terminal, files, file => Promise.resolve(() => task(file)))
}

/**
 * As `eachFile`, for work that ends at a slow place such as the disk: files are begun one after the other and ended one after the
 * other, but some are begun before the first of them is ended.
 */
export async function eachBegun<T>(
  terminal: Terminal,
  files: string[],
  begin: (file: string) => Promise<Ending<T>>,
): Promise<{ values: T[]; exit: Exit }> {
  const values: T[] = []
  let exit: Exit = EXIT.done
  const begun: { given: string; end: Ending<T> }[] = []
  const endFirst = async (): Promise<void> => {
    const first = begun.shift()
    if (!first) return
    const result = await orProblem(first.end())
    if (!result.ok) {
      noteProblem(terminal, first.given, result.error)
      exit = EXIT.badInput
      return
    }
    if (result.value.value !== undefined) values.push(result.value.value)
    if (result.value.failed && exit === EXIT.done) exit = EXIT.failed
  }
  for (const given of files) {
    if (begun.length === AT_ONCE) await endFirst()
    const beginning = begin(resolve(terminal.folder, given))
    begun.push({ given, end: await beginning.catch(error => () => Promise.resolve(mistake(error))) })
  }
  while (begun.length > 0) await endFirst()
  return { values, exit }
}

/** A bug on one file must not cost the results of the others: it is shown in full and counts as a file that cannot be used. */
export async function orProblem<T>(running: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await running
  } catch (error) {
    return mistake(error)
  }
}

function mistake(error: unknown): Result<never> {
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return fail('cli/internal', `Copydesk made a mistake with this file. ${shown}`)
}

/** A path as people read it: from where they stand if it is below, else in full. */
export function shownPath(terminal: Terminal, file: string): string {
  const way = relative(terminal.folder, file)
  return way === '' || way.startsWith('..') ? file : way
}
