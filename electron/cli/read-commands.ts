import { join, resolve } from 'node:path'
import type { CheckProblem } from '../../article/checks/check.ts'
import { checkArticle } from '../../article/checks/rules.ts'
import { type ListedQuotation, listQuotations } from '../../article/quotes/list.ts'
import { claimQuotations } from '../../article/quotes/mark.ts'
import { done, type Result } from '../../article/result.ts'
import type { SearchHit } from '../contract.ts'
import { readArticleFile } from '../desk/articles/read.ts'
import { indexOf } from '../desk/index/index.ts'
import { parseWholeQuery } from '../desk/index/query.ts'
import type { Workspace } from '../desk/workspace/workspace.ts'
import { eachFile, shownPath } from './batch.ts'
import { EXIT, type Exit, noteProblem, type Terminal } from './exit.ts'
import { createIdFinder, newsroomAt } from './newsroom.ts'

interface Checked {
  file: string
  problems: { rule: string; severity: CheckProblem['severity']; block: string | null; message: string }[]
}

/** `copydesk check`: what is wrong with each article. Errors fail the check; warnings and hints are only said. */
export async function checkStories(
  terminal: Terminal,
  files: string[],
  options: { json?: boolean },
): Promise<Exit> {
  const idsFor = createIdFinder()
  const { values, exit } = await eachFile<Checked>(terminal, files, async file => {
    const read = await readArticleFile(file)
    if (!read.ok) return read
    const ids = await idsFor(file)
    const { article } = read.value
    const { claims } = claimQuotations(article)
    const found = checkArticle(article, { claims, ...(ids && { knownArticleIds: ids }) })
    const problems = found.map(({ rule, severity, place, message }) => ({
      rule,
      severity,
      block: 'block' in place ? place.block : null,
      message,
    }))
    if (!options.json) printProblems(terminal, file, problems)
    return done({ value: { file, problems }, failed: problems.some(problem => problem.severity === 'error') })
  })
  if (options.json) terminal.print(JSON.stringify(values, null, 2))
  return exit
}

function printProblems(terminal: Terminal, file: string, problems: Checked['problems']): void {
  const shown = shownPath(terminal, file)
  if (problems.length === 0) terminal.print(`${shown}: nothing found`)
  for (const { rule, severity, block, message } of problems) {
    terminal.print(`${shown}${block === null ? '' : `#${block}`}: ${severity}: ${message} (${rule})`)
  }
}

interface Quoted {
  file: string
  quotes: ListedQuotation[]
}

/** `copydesk quotes`: every quotation with who is taken to have said it and where its checking stands. */
export async function listQuotes(
  terminal: Terminal,
  files: string[],
  options: { json?: boolean },
): Promise<Exit> {
  const { values, exit } = await eachFile<Quoted>(terminal, files, async file => {
    const read = await readArticleFile(file)
    if (!read.ok) return read
    const quotes = listQuotations(read.value.article)
    if (!options.json) printQuotes(terminal, file, quotes)
    return done({ value: { file, quotes } })
  })
  if (options.json) terminal.print(JSON.stringify(values, null, 2))
  return exit
}

function printQuotes(terminal: Terminal, file: string, quotes: Quoted['quotes']): void {
  terminal.note(`${shownPath(terminal, file)}: ${quotes.length} quotation${quotes.length === 1 ? '' : 's'}`)
  for (const { text, speaker, status } of quotes) {
    terminal.print(`${status}\t${speaker || '(no speaker)'}\t${text.replace(/\s+/g, ' ')}`)
  }
}

/** The most that a command prints; the window shows fewer. */
const FOUND_AT_MOST = 10_000

/** Takes in first what changed since the index was last used, for nobody is there to be told of it later. */
async function searchNow(workspace: Workspace, words: string): Promise<Result<SearchHit[]>> {
  const meant = parseWholeQuery(words)
  if (!meant.ok) return meant
  const index = indexOf(workspace)
  const isFresh = await index.call('refresh', {})
  return isFresh.ok ? index.call('search', { words, limit: FOUND_AT_MOST }) : isFresh
}

/**
 * `copydesk search`: the newsroom's articles in which every word occurs, best first. Finding nothing is no failure; a query that
 * cannot be meant is wrong usage.
 */
export async function searchNewsroom(
  terminal: Terminal,
  words: string,
  options: { in: string; json?: boolean },
): Promise<Exit> {
  const workspace = await newsroomAt(terminal, options.in, false)
  const hits = workspace.ok ? await searchNow(workspace.value, words) : workspace
  if (!hits.ok && hits.error.code === 'search/query') {
    terminal.note(`copydesk: ${hits.error.message}`)
    return EXIT.usage
  }
  if (!hits.ok) {
    noteProblem(terminal, options.in, hits.error)
    return EXIT.badInput
  }
  const folder = resolve(terminal.folder, options.in)
  const found = hits.value.map(({ id, ...hit }) => ({
    ...hit,
    article: id,
    path: join(folder, ...hit.path.split('/')),
  }))
  if (options.json) terminal.print(JSON.stringify(found, null, 2))
  else if (found.length === 0) terminal.note(`No article in ${options.in} has “${words.trim()}”.`)
  else for (const hit of found) terminal.print(`${hit.path}\t${hit.status}\t${hit.headline}`)
  return EXIT.done
}
