import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { type Article, printArticle } from '../../../article/article.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import type { TrashEntry } from '../../contract.ts'
import { NAMES, turnOf } from '../articles/article-turns.ts'
import { placeOfArticle, readArticleFile } from '../articles/read.ts'
import { ARTICLE_SUFFIX, freeName, slugFrom } from '../articles/slug.ts'
import { attempt, isMissing } from '../files/problems.ts'
import { readBounded } from '../files/read-bounded.ts'
import { inTurn } from '../files/turns.ts'
import { flushFolder, makeFolderIn, moveNew, renamePatiently, writeNew } from '../files/write-durably.ts'
import { trashHistory, untrashHistory } from '../history/move.ts'
import { report } from '../report.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'

const TRASH = '.copydesk/trash'
/** Beside the article in its entry's folder: where it came from and when. */
const LABEL = 'trash.json'
const ARTICLE = `article${ARTICLE_SUFFIX}`
/** Characters of a headline in a label: a whole story may have been pasted into it, and what is no short label is not read as one. */
const LONGEST_HEADLINE = 300

const labelSchema = z.looseObject({
  path: z.string(),
  headline: z.string().default(''),
  trashedAt: z.string(),
})

/**
 * Moves an article into the trash as it is, damaged ones too. An entry is a folder named after moment and file, with the untouched
 * file and a label in it, so that it can be taken out by hand.
 */
export async function trashArticle(
  workspace: Workspace,
  path: string,
  now = new Date(),
): Promise<Result<TrashEntry>> {
  const place = await placeOfArticle(workspace, path)
  if (!place.ok) return place
  const file = place.value
  return inTurn(workspace.turns, turnOf(file), async () => {
    const read = await readArticleFile(file)
    if (!read.ok && read.error.code === 'disk/gone') return read
    const headline = read.ok ? read.value.article.headline : basename(path, ARTICLE_SUFFIX)
    const trashed = await trashFile(workspace, file, { path, headline }, now)
    if (trashed.ok) report(await trashHistory(workspace, path, `${TRASH}/${trashed.value.name}`))
    return trashed
  })
}

/** Moves a file into the trash whose history stays where it is. `path` is where it would come back to. */
export async function trashFile(
  workspace: Workspace,
  file: string,
  { path, headline }: Pick<TrashEntry, 'path' | 'headline'>,
  now = new Date(),
): Promise<Result<TrashEntry>> {
  const entry = newEntry({ path, headline }, now)
  const folder = await resolveInside(workspace.folder, `${TRASH}/${entry.name}`)
  if (!folder.ok) return folder
  const moved = await moveIn(workspace, file, folder.value, entry)
  return moved.ok ? done(entry) : moved
}

/** Puts words that have no file of their own into the trash, as if they had stood at `path`. */
export async function trashWords(
  workspace: Workspace,
  path: string,
  article: Article,
  now = new Date(),
): Promise<Result<TrashEntry>> {
  const entry = newEntry({ path, headline: article.headline }, now)
  const folder = await resolveInside(workspace.folder, `${TRASH}/${entry.name}`)
  if (!folder.ok) return folder
  const labelled = await writeLabel(workspace, folder.value, entry)
  if (!labelled.ok) return labelled
  const written = await writeNew(join(folder.value, ARTICLE), printArticle(article))
  return written.ok ? done(entry) : written
}

/**
 * Named after moment and file, as far as every disk can store that; the label has the whole path. The last letters keep apart what goes at
 * one moment, such as articles of one name in two folders.
 */
function newEntry({ path, headline }: Pick<TrashEntry, 'path' | 'headline'>, now: Date): TrashEntry {
  const trashedAt = now.toISOString()
  const moment = trashedAt.replace(/[:.]/g, '-')
  const name = `${moment}-${slugFrom(basename(path, ARTICLE_SUFFIX))}-${randomBytes(3).toString('hex')}`
  return { name, headline: headline.slice(0, LONGEST_HEADLINE), path, trashedAt }
}

async function writeLabel(
  workspace: Workspace,
  folder: string,
  { name: _, ...label }: TrashEntry,
): Promise<Result<void>> {
  const made = await attempt(folder, () => makeFolderIn(workspace.folder, folder))
  return made.ok ? writeNew(join(folder, LABEL), `${JSON.stringify(label, null, 2)}\n`) : made
}

/** First the label, then the file: an entry without its file is no entry, and the article is at either place at every moment. */
async function moveIn(
  workspace: Workspace,
  file: string,
  folder: string,
  entry: TrashEntry,
): Promise<Result<void>> {
  const labelled = await writeLabel(workspace, folder, entry)
  if (!labelled.ok) return labelled
  return attempt(file, async () => {
    await renamePatiently(file, join(folder, ARTICLE))
    await flushFolder(folder)
    await flushFolder(dirname(file))
  })
}

/** What is in the trash, the last thrown away first. */
export async function listTrash(workspace: Workspace): Promise<Result<TrashEntry[]>> {
  const root = await resolveInside(workspace.folder, TRASH)
  if (!root.ok) return root
  const names = await attempt(root.value, () =>
    readdir(root.value).catch((error: unknown) => {
      if (isMissing(error)) return []
      throw error
    }),
  )
  if (!names.ok) return names
  const entries: TrashEntry[] = []
  for (const name of names.value) {
    const entry = await readEntry(workspace, name)
    if (entry) entries.push(entry)
  }
  return done(entries.sort((a, b) => b.trashedAt.localeCompare(a.trashedAt)))
}

/** Null for what is no whole entry: a half-made one, or a file someone put there. */
async function readEntry(workspace: Workspace, name: string): Promise<TrashEntry | null> {
  const folder = await resolveInside(workspace.folder, `${TRASH}/${name}`)
  if (!folder.ok) return null
  const files = await attempt(folder.value, () => readdir(folder.value))
  if (!files.ok || !files.value.includes(ARTICLE)) return null
  const text = await readBounded(join(folder.value, LABEL), 64 * 1024)
  if (!text.ok) return null
  try {
    const { path, headline, trashedAt } = labelSchema.parse(JSON.parse(text.value.toString('utf8')))
    return { name, headline: headline.slice(0, LONGEST_HEADLINE), path, trashedAt }
  } catch {
    return null
  }
}

/** Puts an article back where it was; where its name is taken by now, under the next free one. Fails with `trash/none`. */
export async function restoreFromTrash(
  workspace: Workspace,
  name: string,
): Promise<Result<{ path: string }>> {
  const entry = name.includes('/') ? null : await readEntry(workspace, name)
  if (!entry) return fail('trash/none', `There is no “${name}” in the trash.`, { name })
  const place = await placeOfArticle(workspace, entry.path)
  if (!place.ok) return place
  return inTurn(workspace.turns, NAMES, async () => {
    const names = await attempt(place.value, async () => {
      await makeFolderIn(workspace.folder, dirname(place.value))
      return readdir(dirname(place.value))
    })
    if (!names.ok) return names
    const from = join(workspace.folder, TRASH, name)
    const free = await putBack(join(from, ARTICLE), place.value, names.value)
    if (!free.ok) return free
    const path = `${dirname(entry.path)}/${free.value}`
    const past = await untrashHistory(workspace, `${TRASH}/${name}`, path)
    report(past)
    // A history that could not be brought back stays in the trash rather than being deleted with the rest.
    if (past.ok) report(await attempt(from, () => rm(from, { recursive: true, force: true })))
    return done({ path })
  })
}

/** Moves an article out of the trash to its place, or under the next name that is free; gives the name. */
async function putBack(from: string, place: string, taken: string[]): Promise<Result<string>> {
  const free = freeName(basename(place, ARTICLE_SUFFIX), taken) + ARTICLE_SUFFIX
  const moved = await attempt(place, () => moveNew(from, join(dirname(place), free)))
  if (moved.ok) return done(free)
  // Another desk took the name a moment ago.
  return moved.error.code === 'disk/exists' ? putBack(from, place, [...taken, free]) : moved
}
