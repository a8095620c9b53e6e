import { realpath } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Article } from '../../article/article.ts'
import type { QuoteRecord } from '../../article/quotes/record.ts'
import { done, fail, type Problem, type Result } from '../../article/result.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../contract.ts'
import { readArticleFile } from '../desk/articles/read.ts'
import { momentInWords } from '../desk/export/losses.ts'
import {
  gateOf,
  type Outgoing,
  passEmbargo,
  passGate,
  putExports,
  renderExports,
  type WrittenExport,
} from '../desk/exporting.ts'
import { attempt } from '../desk/files/problems.ts'
import { makeFolder } from '../desk/files/write-durably.ts'
import { isArticlePath } from '../desk/index/files.ts'
import { pathInside } from '../desk/workspace/paths.ts'
import type { Workspace } from '../desk/workspace/workspace.ts'
import { type Ending, eachBegun, type Outcome, orProblem, shownPath } from './batch.ts'
import { EXIT, type Exit, noteProblem, type Terminal } from './exit.ts'
import { createNewsroomFinder } from './newsroom.ts'

export interface ExportOptions {
  to: ExportFormat[]
  out: string
  profile?: string
  allowUnverified?: boolean
  json?: boolean
}

interface Exported {
  file: string
  exports: WrittenExport[]
}

/**
 * `copydesk export`: each article in each format, into one folder. An article with quotations that are no longer as they were checked
 * is not exported unless `--allow-unverified` says so; the others are, and the exit code tells. An embargo that still runs is said.
 */
export async function exportStories(
  terminal: Terminal,
  files: string[],
  options: ExportOptions,
): Promise<Exit> {
  if (options.profile !== undefined) {
    terminal.note(`copydesk: there is no export profile “${options.profile}”: this version knows none yet.`)
    return EXIT.usage
  }
  const folder = await outFolder(resolve(terminal.folder, options.out))
  if (!folder.ok) {
    noteProblem(terminal, options.out, folder.error)
    return EXIT.badInput
  }
  const begin = exportsOf(terminal, files, options)
  const { values, exit } = await eachBegun<Exported>(terminal, files, begin)
  if (options.json) terminal.print(JSON.stringify(values, null, 2))
  return exit
}

/** Makes the folder that all files go to, once, so that no article is blamed for it. Fails with `disk/…` and `export/no-folder`. */
async function outFolder(folder: string): Promise<Result<void>> {
  const made = await attempt(folder, () => makeFolder(folder))
  if (made.ok) return made
  const why = NO_FOLDER[made.error.code]
  return why ? fail('export/no-folder', `“${basename(folder)}” is no folder: ${why}.`, { folder }) : made
}

const NO_FOLDER: Readonly<Record<string, string>> = {
  'disk/exists': 'a file of that name is in the way',
  'disk/wrong-kind': 'a file is in the way',
  'disk/gone': 'none can be made there',
}

/** Begins each export of a run: reads the article, makes its formats and sets off the writing, so that names go by the order of files. */
function exportsOf(
  terminal: Terminal,
  files: string[],
  options: ExportOptions,
): (file: string) => Promise<Ending<Exported>> {
  const folder = resolve(terminal.folder, options.out)
  const newsroomOf = createNewsroomFinder()
  const taken = new Set<string>()
  const read = readAhead(files.map(file => resolve(terminal.folder, file)))
  return async file => {
    const stored = await read(file)
    if (!stored.ok) return async () => stored
    const { article, version } = stored.value
    const passed = passGate(article, options.allowUnverified === true)
    if (!passed.ok) return async () => held(terminal, file, passed.error)
    const workspace = await newsroomOf(file)
    if (workspace)
      workspace.tell = problem => noteProblem(terminal, shownPath(terminal, workspace.folder), problem)
    const story = { article, workspace, ...(workspace && (await sourceIn(workspace, file, version))) }
    const rendered = await renderExports(story, options.to)
    const writing = orProblem<WrittenExport[]>(
      rendered.ok ? putExports(story, rendered.value, folder, taken) : Promise.resolve(rendered),
    )
    return async () => {
      noteDoubts(terminal, file, article, options)
      const written = await writing
      if (!written.ok) return written
      printExports(terminal, file, written.value, options)
      return done({ value: { file, exports: written.value } })
    }
  }
}

function held(terminal: Terminal, file: string, problem: Problem): Result<Outcome<Exported>> {
  noteProblem(terminal, shownPath(terminal, file), problem)
  return done({ failed: true })
}

/** Says what goes out although something speaks against it. */
function noteDoubts(terminal: Terminal, file: string, article: Article, options: ExportOptions): void {
  // Who allows what is unverified is told what the ledger knows; everybody else also what it does not.
  noteUnverified(terminal, file, gateOf(article, options.allowUnverified ? 'ledger' : 'found').unverified)
  if (article.status === 'killed') terminal.note(`${shownPath(terminal, file)}: the story was killed`)
  if (article.embargoUntil !== null && !passEmbargo(article, false).ok)
    terminal.note(`${shownPath(terminal, file)}: under embargo until ${momentInWords(article.embargoUntil)}`)
}

/** Reads articles in turn, each one already while the one before it is on its way to the disk. */
function readAhead(files: string[]): typeof readArticleFile {
  const following = new Map(files.map((file, at) => [file, files[at + 1]]))
  const begun = new Map<string, ReturnType<typeof readArticleFile>>()
  return file => {
    const mine = begun.get(file) ?? readArticleFile(file)
    begun.clear()
    const next = following.get(file)
    if (next !== undefined) begun.set(next, readArticleFile(next))
    return mine
  }
}

/** The file as its newsroom knows it; nothing for one that lies elsewhere in it, such as an exported copy. */
async function sourceIn(
  { folder }: Workspace,
  file: string,
  version: string,
): Promise<Pick<Outgoing, 'source'>> {
  const path = pathInside(folder, await realpath(file))
  return isArticlePath(path) ? { source: { path, version } } : {}
}

/** Names every quotation that goes out unverified. */
function noteUnverified(terminal: Terminal, file: string, records: QuoteRecord[]): void {
  if (records.length === 0) return
  const count = records.length
  const what = count === 1 ? 'quotation is' : 'quotations are'
  terminal.note(`${shownPath(terminal, file)}: ${count} ${what} not verified:`)
  for (const { status, words, speaker } of records) {
    terminal.note(`  ${status}: “${words.replace(/\s+/g, ' ')}” (${speaker || 'no speaker'})`)
  }
}

function printExports(
  terminal: Terminal,
  file: string,
  exports: WrittenExport[],
  { json }: ExportOptions,
): void {
  for (const { format, path, losses, replaced } of exports) {
    const name = shownPath(terminal, file)
    for (const loss of losses) terminal.note(`${name}: ${format}: ${loss}`)
    if (replaced) terminal.note(`${name}: ${format}: what was called “${basename(path)}” there is replaced`)
    if (!json) terminal.print(path)
  }
}

/** Reads `html,markdown`. Fails with `usage/format`, naming those there are. */
export function parseFormats(words: string): Result<ExportFormat[]> {
  const names = words.split(',').map(name => name.trim())
  const unknown = names.find(name => !EXPORT_FORMATS.some(format => format === name))
  if (unknown === undefined) return done(names as ExportFormat[])
  return fail('usage/format', `“${unknown}” is no format. There are: ${EXPORT_FORMATS.join(', ')}.`)
}
