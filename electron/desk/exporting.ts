import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import { exportGate } from '../../article/quotes/gate.ts'
import { settleQuotes } from '../../article/quotes/ledger.ts'
import { markQuotations } from '../../article/quotes/mark.ts'
import { done, fail, type Result } from '../../article/result.ts'
import { embargoAt } from '../../article/workflow/embargo.ts'
import type { ExportFormat, ExportGate } from '../contract.ts'
import { type ExportContext, type Exported, exportArticle, NAMING } from './export/export.ts'
import { momentInWords } from './export/losses.ts'
import { putPicturesBeside } from './export/pictures-beside.ts'
import { attempt } from './files/problems.ts'
import { makeFolder, writeDurably } from './files/write-durably.ts'
import { noteVersion } from './history/note.ts'
import { indexOf } from './index/index.ts'
import { readPicture } from './media/media.ts'
import { DEFAULT_SETTINGS } from './workspace/settings.ts'
import type { Workspace } from './workspace/workspace.ts'

/** An article on its way out, from a newsroom or, on the command line, from a file in none. */
export interface Outgoing {
  article: Article
  workspace: Workspace | null
  /** The newsroom's file it was read from, by its path in the newsroom and the version of its bytes. */
  source?: { path: string; version: string } | undefined
}

/** One file that went out. `path` is absolute; `losses` say what the format could not carry. */
export interface WrittenExport {
  format: ExportFormat
  path: string
  losses: string[]
  /** There only where another content stood under that name, of this story before a change or of another one with its headline. */
  replaced?: true
}

/**
 * What stands between an article and its export: its ledger as it truly is, whatever the file says, and with `found` also the quotations
 * of which it knows nothing yet. Finding takes some milliseconds, and what was never checked holds nothing up.
 */
export const gateOf = (article: Article, found: 'ledger' | 'found' = 'ledger'): ExportGate =>
  exportGate(found === 'found' ? markQuotations(article) : settleQuotes(article))

/** Fails with `export/not-verified` where quotations that were checked are not as they were checked, unless that is allowed. */
export function passGate(article: Article, allowUnverified: boolean): Result<null> {
  const { blocking } = gateOf(article)
  if (allowUnverified || blocking.length === 0) return done(null)
  const named = blocking.map(record => `“${record.words.slice(0, 60)}” (${record.status})`).join(', ')
  const what =
    blocking.length === 1
      ? 'One quotation is not as it was checked'
      : `${blocking.length} quotations are not as they were checked`
  return fail('export/not-verified', `${what}: ${named}. Nothing was exported.`, {
    blocking: blocking.map(record => record.id),
  })
}

/** Fails with `export/embargo` while the article must not go out yet, unless that is allowed. */
export function passEmbargo(article: Article, allowEmbargo: boolean): Result<null> {
  if (allowEmbargo || embargoAt(article.embargoUntil, Date.now()).is !== 'running') return done(null)
  return fail(
    'export/embargo',
    `The story is under embargo until ${momentInWords(String(article.embargoUntil))}. Nothing was exported.`,
    { until: article.embargoUntil },
  )
}

/** Turns an article into a format, with the pictures and the other stories of its newsroom at hand. */
export async function renderExport(
  { article, workspace }: Outgoing,
  format: ExportFormat,
  images?: 'embed' | 'link',
): Promise<Result<Exported>> {
  const titles = workspace ? await titlesOf(workspace, linkedArticles(article)) : new Map<string, string>()
  const context: ExportContext = {
    settings: workspace?.settings ?? DEFAULT_SETTINGS,
    media: mediaOf(workspace),
    related: id => {
      const title = titles.get(id)
      return title === undefined ? null : { title }
    },
    ...(images && { images }),
  }
  return exportArticle(settleQuotes(article), format, context)
}

const mediaOf =
  (workspace: Workspace | null): ExportContext['media'] =>
  async src =>
    workspace ? readPicture(workspace, src) : fail('media/none', 'the article lies in no newsroom folder')

/** Writes an article into a folder in several formats; see `renderExports` and `putExports`. */
export async function writeExports(
  story: Outgoing,
  formats: readonly ExportFormat[],
  folder: string,
  taken: Set<string> = new Set(),
): Promise<Result<WrittenExport[]>> {
  const rendered = await renderExports(story, formats)
  if (!rendered.ok) return rendered
  const made = await attempt(folder, () => makeFolder(folder))
  return made.ok ? putExports(story, rendered.value, folder, taken) : made
}

interface Rendered {
  format: ExportFormat
  exported: Exported
}

/** Turns an article into several formats. All are made before the first is written, so that one that fails leaves no half set. */
export async function renderExports(
  story: Outgoing,
  formats: readonly ExportFormat[],
): Promise<Result<Rendered[]>> {
  const rendered: Rendered[] = []
  for (const format of new Set(formats)) {
    const exported = await renderExport(story, format)
    if (!exported.ok) return exported
    rendered.push({ format, exported: exported.value })
  }
  return done(rendered)
}

/**
 * Writes rendered formats into a folder that is there. `taken` are the names this run has used: a second story of the same headline
 * gets one of its own, in the order of the calls. Pictures that a format only names are put beside it. What went out of a newsroom
 * stays in its history for ever, whoever sent it: the window, a job for many articles or the command line.
 */
export async function putExports(
  story: Outgoing,
  rendered: readonly Rendered[],
  folder: string,
  taken: Set<string>,
): Promise<Result<WrittenExport[]>> {
  const named = rendered.map(one => ({ ...one, path: join(folder, ownName(one.exported.name, taken)) }))
  const files: WrittenExport[] = []
  for (const { format, exported, path } of named) {
    const isOther = await standsThere(path, exported.content)
    const written = await writeDurably(path, exported.content)
    if (!written.ok) return written
    const missing = NAMING.has(format)
      ? await putPicturesBeside(story.article, folder, mediaOf(story.workspace))
      : []
    const losses = [...new Set([...exported.losses, ...missing])]
    files.push({ format, path, losses, ...(isOther && { replaced: true }) })
  }
  const { article, workspace, source } = story
  if (workspace && source) {
    await noteVersion(workspace, source.path, { article, file: source.version, reason: 'exported' })
  }
  return done(files)
}

/** Whether a file is there with another content. One that cannot be read cannot be replaced either, and writing says why. */
async function standsThere(path: string, content: string): Promise<boolean> {
  if (!existsSync(path)) return false
  const before = await readFile(path, 'utf8').catch(() => content)
  return before !== content
}

/** `tram-vote.html`, and `tram-vote-2.html` for another story of that name in the same run. */
function ownName(name: string, taken: Set<string>): string {
  const dot = name.indexOf('.')
  let own = name
  for (let number = 2; taken.has(own); number++) own = `${name.slice(0, dot)}-${number}${name.slice(dot)}`
  taken.add(own)
  return own
}

const linkedArticles = ({ body }: Article): string[] =>
  body.flatMap(block => (block.type === 'related' ? block.links.flatMap(link => link.articleId ?? []) : []))

/** The headlines of some articles as they are now. Only these are asked for: many stories may go out of a large newsroom. */
async function titlesOf(workspace: Workspace, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const titles = await indexOf(workspace).call('titles', { ids })
  return new Map(titles.ok ? titles.value.map(({ id, headline }) => [id, headline]) : [])
}
