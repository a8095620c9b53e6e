import { join } from 'node:path'
import { type Article, printArticle } from '../../../article/article.ts'
import { blockToJson } from '../../../article/blocks/json.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { mapBlockTexts } from '../../../article/blocks/text.ts'
import type { Mark } from '../../../article/inline.ts'
import { isNestedDeeper, MAX_NESTING } from '../../../article/nesting.ts'
import { settleQuotes } from '../../../article/quotes/ledger.ts'
import { recordsForRestored } from '../../../article/quotes/restored.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import { type BodyPatch, MAX_FILE_BYTES, type ParsedArgs, type VersionReason } from '../../contract.ts'
import { readBounded, tooLarge, versionOf } from '../files/read-bounded.ts'
import { inTurn } from '../files/turns.ts'
import { writeDurably } from '../files/write-durably.ts'
import { keepBase } from '../history/keep-version.ts'
import { noteVersion } from '../history/note.ts'
import { report } from '../report.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { turnOf } from './article-turns.ts'
import { placeOfArticle, readArticleFile, type StoredArticle } from './read.ts'

/** How many articles are remembered as they were last saved, so that a save need not parse what the window already sent. */
const REMEMBERED = 8

type Saved = Pick<StoredArticle, 'version' | 'article'>
/** With the version before it: what a window sends while a save is on its way back builds on that one. */
type Remembered = Saved & { before?: Saved }
const lastSaved = new WeakMap<Workspace, Map<string, Remembered>>()

/**
 * Remembers an article as it stands in its file, for the save that builds on it. Gives back the one remembered before where the
 * file is the same: blocks without an id in the file get one on every reading, and two windows must know them by the same.
 */
export function rememberSaved(
  workspace: Workspace,
  { file, version, article }: Saved & { file: string },
): Saved {
  const saved = lastSaved.get(workspace) ?? new Map<string, Remembered>()
  lastSaved.set(workspace, saved)
  const before = saved.get(file)
  const now = before?.version === version ? before : remembered({ version, article }, before)
  saved.delete(file)
  saved.set(file, now)
  const oldest = saved.keys().next()
  if (saved.size > REMEMBERED && !oldest.done) saved.delete(oldest.value)
  return now
}

const remembered = (now: Saved, before: Saved | undefined): Remembered =>
  before ? { ...now, before: { version: before.version, article: before.article } } : now

/** An article as it was last opened or saved here, where it is remembered. */
export const lastKnown = (workspace: Workspace, file: string): Article | undefined =>
  lastSaved.get(workspace)?.get(file)?.article

/**
 * Saves what the window sends over the version it built on. Fails with `article/changed-on-disk` when the file is no longer
 * that version, `article/damaged` when it is none, `article/too-deep` for lists that no file can hold, `article/unknown-block` when a block named by id is not in it, and
 * `disk/…`; the file is then as it was. Saves of one article run one after the other.
 */
export async function saveArticle(
  workspace: Workspace,
  args: ParsedArgs<'articles.save'>,
): Promise<Result<{ version: string; updatedAt: string }>> {
  const place = await placeOfArticle(workspace, args.path)
  if (!place.ok) return place
  const file = place.value
  return inTurn(workspace.turns, turnOf(file), async () => {
    const base = await readBase(workspace, file, args)
    if (!base.ok) return base
    const next = applied(base.value.article, args)
    if (!next.ok) return next
    const reason = next.value.status === base.value.article.status ? 'saved' : 'status'
    return writeArticle(workspace, args.path, base.value, next.value, reason)
  })
}

/**
 * The article as a window sent it, whether it can be saved or not; without the disk, which may be what is in the way. Where blocks are
 * named by id and what the window built on is not remembered any more, fails with `article/unknown-block`: the window then sends all.
 */
export function articleSent(workspace: Workspace, args: ParsedArgs<'articles.save'>): Result<Article> {
  const last = lastSaved.get(workspace)?.get(join(workspace.folder, ...args.path.split('/')))
  const base = [last, last?.before].find(saved => saved?.version === args.base)
  if (base) return applied(base.article, args)
  const { quotes, ...fields } = args.fields
  if (!quotes)
    return fail('article/unknown-block', 'The records of the quotations were not sent; nothing was saved.')
  return applied({ ...fields, quotes, body: [] }, args)
}

/** Saves an earlier version over what stands in the file; `before` is what stood there. What the file is and when it was begun stays. */
export async function restoreArticle(
  workspace: Workspace,
  path: string,
  earlier: Article,
): Promise<Result<{ version: string; before: string }>> {
  const place = await placeOfArticle(workspace, path)
  if (!place.ok) return place
  return inTurn(workspace.turns, turnOf(place.value), async () => {
    const base = await readArticleFile(place.value)
    if (!base.ok) return base
    const { format, version, id, createdAt, updatedAt } = base.value.article
    const quotes = recordsForRestored(earlier, base.value.article)
    const next = settleQuotes({ ...earlier, quotes, format, version, id, createdAt, updatedAt })
    const written = await writeArticle(workspace, path, base.value, next, 'restored')
    return written.ok ? done({ version: written.value.version, before: base.value.version }) : written
  })
}

/** The version the window built on, provided that it still is what stands on the disk. */
async function readBase(
  workspace: Workspace,
  file: string,
  args: { path: string; base: string },
): Promise<Result<StoredArticle>> {
  const bytes = await readBounded(file)
  if (!bytes.ok) return bytes
  const version = versionOf(bytes.value)
  const remembered = lastSaved.get(workspace)?.get(file)
  if (version === args.base && remembered?.version === version) {
    return done({ file, text: bytes.value.toString('utf8'), ...remembered })
  }
  const read = await readArticleFile(file)
  if (!read.ok) return read
  if (read.value.version === args.base) return read
  return fail(
    'article/changed-on-disk',
    `“${args.path}” was changed outside this window since it was opened. Nothing was overwritten.`,
    { path: args.path, version: read.value.version },
  )
}

/**
 * The base with the window's changes and a ledger that says what is true of the words as they now are. What the file is and when it
 * was begun is not the window's to change.
 */
function applied(base: Article, args: ParsedArgs<'articles.save'>): Result<Article> {
  const body = resolveBody(base, args.body)
  if (!body.ok) return body
  // Written all the same, it would be a file that nothing can open any more, and so would every version of it.
  if (isNestedDeeper(body.value.map(blockToJson), MAX_NESTING - 1))
    return fail('article/too-deep', 'A list is nested too deeply to be kept. Move its innermost points out.')
  const { format, version, id, createdAt } = base
  const { quotes = base.quotes, ...fields } = args.fields
  const next = { ...base, ...fields, quotes, format, version, id, createdAt, body: body.value }
  return done(settleQuotes(next))
}

function resolveBody(base: Article, patch: BodyPatch): Result<Block[]> {
  if (!Array.isArray(patch)) return changedBody(base, patch.changed)
  const known = new Map(base.body.map(block => [block.id, block]))
  const used = new Set<string>()
  const body: Block[] = []
  for (const part of patch) {
    const block = typeof part === 'string' ? known.get(part) : unwrapTwice(part)
    const id = block?.id ?? String(part)
    if (!block || (used.has(id) && id !== '')) {
      const what = block ? 'comes twice' : 'is not in the saved article'
      return fail('article/unknown-block', `Block “${id}” ${what}; nothing was saved.`, { block: id })
    }
    used.add(id)
    body.push(block)
  }
  return done(body)
}

function changedBody(base: Article, changed: Block[]): Result<Block[]> {
  const sent = new Map(changed.map(block => [block.id, unwrapTwice(block)]))
  const body = base.body.map(block => {
    const next = sent.get(block.id)
    sent.delete(block.id)
    return next ?? block
  })
  const [stranger] = sent.keys()
  if (stranger === undefined) return done(body)
  const problem = `Block “${stranger}” is not in the saved article; nothing was saved.`
  return fail('article/unknown-block', problem, { block: stranger })
}

/**
 * The contract parses blocks as files hold them, the window sends them as it holds them, with what it does not know already
 * wrapped. Wrapped again it would be written as a block of type "unknown" and lost to the version that knows it.
 */
function unwrapTwice(block: Block): Block {
  if (block.type === 'unknown') {
    const inner = block.raw.type === 'unknown' ? asRecord(block.raw.raw) : null
    return inner ? { ...block, raw: inner } : block
  }
  return mapBlockTexts(block, text =>
    text.map(run => (run.marks ? { ...run, marks: run.marks.map(unwrapMark) } : run)),
  )
}

function unwrapMark(mark: Mark): Mark {
  if (mark.type !== 'unknown') return mark
  const inner = mark.raw.type === 'unknown' ? asRecord(mark.raw.raw) : null
  return inner ? { ...mark, raw: inner } : mark
}

const asRecord = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null

/** Writes an article over `base`, keeping what stood there in the history. A save of nothing new leaves the file alone. In turn only. */
export async function writeArticle(
  workspace: Workspace,
  path: string,
  base: StoredArticle,
  next: Article,
  reason: VersionReason,
): Promise<Result<{ version: string; updatedAt: string }>> {
  const { updatedAt } = base.article
  // A save of nothing new must not look like a change to sync programs and colleagues.
  if (printArticle({ ...next, updatedAt }) === base.text) return done({ version: base.version, updatedAt })
  const article = { ...next, updatedAt: momentAfter(next.createdAt) }
  const text = printArticle(article)
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_FILE_BYTES) return tooLarge(path, bytes)
  const before = { article: base.article, file: base.version }
  // Without a history an article is still saved; the version after it says so to the person.
  report(await keepBase(workspace, path, before))
  const written = await writeDurably(base.file, text)
  if (!written.ok) return written
  const version = versionOf(text)
  rememberSaved(workspace, { file: base.file, version, article })
  await noteVersion(workspace, path, { article, file: version, reason }, before)
  return done({ version, updatedAt: article.updatedAt })
}

/** Now, but never before the article was begun, as a clock set back would have it. The next save after the clock is right says what is. */
const momentAfter = (begun: string): string =>
  new Date(Math.max(Date.now(), Date.parse(begun) || 0)).toISOString()
