import { isUtf8 } from 'node:buffer'
import { type Dirent, lstatSync, readFile, type Stats } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { type Article, parseArticleText } from '../../../article/article.ts'
import { done, type Result } from '../../../article/result.ts'
import { MAX_FILE_BYTES } from '../../contract.ts'
import { readArticleFile } from '../articles/read.ts'
import { ARTICLE_SUFFIX } from '../articles/slug.ts'
import { attempt, isMissing } from '../files/problems.ts'
import { pathInside, resolveInside } from '../workspace/paths.ts'
import { damagedEntry, type Entry, entryOf } from './entry.ts'

/** Whether a file is an article by its name; those being written have other names. */
export const isArticleName = (name: string): boolean => name.endsWith(ARTICLE_SUFFIX) && !name.startsWith('.')

/** Whether a path inside the workspace is an article's. */
export const isArticlePath = (path: string): boolean =>
  path.startsWith('articles/') && isArticleName(basename(path))

/**
 * Goes through all folders below `articles`, each by its path in the newsroom; `names` reads those of its article files. Links are not
 * followed: they may lead out of the workspace or in circles.
 */
export async function articleFolders(
  folder: string,
  visit: (inside: string, names: () => Promise<string[]>) => Promise<void>,
): Promise<Result<void>> {
  const root = await resolveInside(folder, 'articles')
  if (!root.ok) return root
  return attempt(root.value, () => visitBelow(root.value, pathInside(folder, root.value), visit))
}

async function visitBelow(
  place: string,
  inside: string,
  visit: (inside: string, names: () => Promise<string[]>) => Promise<void>,
): Promise<void> {
  const below: string[] = []
  await visit(inside, async () => {
    const names: string[] = []
    for (const entry of await entriesOf(place)) {
      if (entry.isDirectory()) below.push(entry.name)
      else if (entry.isFile() && isArticleName(entry.name)) names.push(entry.name)
    }
    return names
  })
  for (const name of below) {
    try {
      await visitBelow(join(place, name), `${inside}/${name}`, visit)
    } catch (error) {
      if (!isDenied(error)) throw error
    }
  }
}

/** A folder below that nobody here may look into must not hide its neighbours. */
const isDenied = (error: unknown): boolean =>
  ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')

async function entriesOf(place: string): Promise<Dirent[]> {
  try {
    return await readdir(place, { withFileTypes: true })
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** The paths of all article files of a newsroom. */
export async function articlePaths(folder: string): Promise<Result<string[]>> {
  const paths: string[] = []
  const read = await articleFolders(folder, async (inside, names) => {
    for (const name of await names()) paths.push(`${inside}/${name}`)
  })
  return read.ok ? done(paths) : read
}

/** A file as it stands: `stamp` changes when the file does. */
export interface Look {
  path: string
  stamp: string
  mtimeMs: number
  /** Bytes. */
  size: number
}

/** Looks at a file without reading it; null where there is none. */
export function lookAt(folder: string, path: string): Look | null {
  const looked = statOf(join(folder, path))
  if (!looked?.isFile()) return null
  const { mtimeMs, size, ino } = looked
  return { path, stamp: `${mtimeMs}:${size}:${ino}`, mtimeMs, size }
}

/** Null for what cannot be looked at, too: a file nobody may see is none of the library. */
function statOf(file: string): Stats | null {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

/**
 * Reads a file for the index, damaged ones too. Null for one that went away meanwhile. A good file is read here in the fewest steps,
 * because there may be hundreds of thousands; whatever is wrong with one is found out by the reader that all others use.
 */
export async function readEntry(folder: string, look: Look): Promise<Entry | null> {
  const { path, mtimeMs } = look
  const article = await readGood(folder, look)
  if (article) return entryOf(path, article)
  const read = await readArticleFile(join(folder, path))
  if (read.ok) return entryOf(path, read.value.article)
  if (read.error.code === 'disk/gone') return null
  const { reason } = read.error.details ?? {}
  return damagedEntry(path, new Date(mtimeMs), typeof reason === 'string' ? reason : read.error.message)
}

/** The article in a file that was looked at; null for one that is damaged, too large or gone. */
export async function readGood(folder: string, { path, size }: Look): Promise<Article | null> {
  if (size > MAX_FILE_BYTES) return null
  const bytes = await readWhole(join(folder, path)).catch(() => null)
  const article = bytes && isUtf8(bytes) ? parseArticleText(bytes.toString('utf8')) : null
  return article?.ok ? article.value : null
}

/** Half the time of the one with promises inside. */
const readWhole = promisify(readFile)
