import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { sameStory } from '../../../article/merge/same.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import type { ConflictCopy } from '../../contract-outside.ts'
import { damageOf, placeOfArticle, readArticleFile, type StoredArticle } from '../articles/read.ts'
import { ARTICLE_SUFFIX } from '../articles/slug.ts'
import { attempt } from '../files/problems.ts'
import { pathInside, resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { originalsOf } from './names.ts'

/** A second copy with what stands in it. */
export interface FoundCopy extends ConflictCopy {
  stored: StoredArticle
}

/**
 * The second copies of an article that lie beside it, the newest first. Names alone decide nothing: a file counts only if it holds the
 * article of the same id, else it is an article of its own. One that cannot be read is left to `verify`.
 */
export async function findCopies(
  workspace: Workspace,
  path: string,
): Promise<Result<{ copies: FoundCopy[]; original: string | null }>> {
  const place = await placeOfArticle(workspace, path)
  if (!place.ok) return place
  const folder = dirname(place.value)
  const listed = await attempt(place.value, () => readdir(folder, { withFileTypes: true }))
  if (!listed.ok) return listed
  // A link is no copy that a service left, and may lead anywhere.
  const files = listed.value.filter(entry => entry.isFile()).map(entry => entry.name)
  const name = basename(path)
  const names = new Set(files)
  // A copy's name begins as the article's does; the folder may hold ten thousands of others.
  const stem = basename(name, ARTICLE_SUFFIX)
  const maybe = files.filter(
    other => other.startsWith(stem) && originalsOf(other).some(({ original }) => original === name),
  )
  const originals = originalsOf(name).filter(({ original }) => names.has(original))
  if (maybe.length === 0 && originals.length === 0) return done({ copies: [], original: null })
  const read = await readArticleFile(place.value)
  if (!read.ok) return damageOf(read.error) === null ? read : done({ copies: [], original: null })
  const copies: FoundCopy[] = []
  for (const other of maybe) {
    const copy = await readCopy(path, join(folder, other), read.value)
    if (copy) copies.push(copy)
  }
  let original: string | null = null
  for (const candidate of originals) {
    const found = await readArticleFile(join(folder, candidate.original))
    if (found.ok && found.value.article.id === read.value.article.id)
      original ??= beside(path, candidate.original)
  }
  return done({ copies: copies.sort((a, b) => b.savedAt.localeCompare(a.savedAt)), original })
}

/** One of the copies of an article. Fails with `copies/none` for any other file. */
export async function findCopy(workspace: Workspace, path: string, copy: string): Promise<Result<FoundCopy>> {
  const found = await findCopies(workspace, path)
  if (!found.ok) return found
  const known = found.value.copies.find(other => other.path === copy)
  return known
    ? done(known)
    : fail('copies/none', `“${basename(copy)}” is no longer there as a copy of this article.`, { copy })
}

/** Path of a file in the same folder; a workspace's paths have forward slashes everywhere. */
const beside = (path: string, name: string): string => `${path.slice(0, path.lastIndexOf('/') + 1)}${name}`

async function readCopy(path: string, file: string, { article }: StoredArticle): Promise<FoundCopy | null> {
  const read = await readArticleFile(file)
  if (!read.ok || read.value.article.id !== article.id) return null
  const stored = read.value
  const name = basename(file)
  const { service = '', from = '' } =
    originalsOf(name).find(({ original }) => original === basename(path)) ?? {}
  return {
    path: beside(path, name),
    service,
    from,
    savedAt: stored.article.updatedAt,
    isSame: sameStory(article, stored.article),
    stored,
  }
}

/** Every second copy of a newsroom, by path, and what it is a copy of. */
export async function copiesIn(workspace: Workspace): Promise<Result<{ path: string; original: string }[]>> {
  const root = await resolveInside(workspace.folder, 'articles')
  if (!root.ok) return root
  const entries = await attempt(root.value, () =>
    readdir(root.value, { recursive: true, withFileTypes: true }),
  )
  if (!entries.ok) return entries.error.code === 'disk/gone' ? done([]) : entries
  const files = entries.value.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const known = new Set(files)
  const copies: { path: string; original: string }[] = []
  for (const file of files) {
    for (const { original } of originalsOf(basename(file))) {
      const first = join(dirname(file), original)
      if (!known.has(first) || !(await sameArticle(file, first))) continue
      copies.push({ path: pathInside(workspace.folder, file), original: pathInside(workspace.folder, first) })
      break
    }
  }
  return done(copies.sort((a, b) => a.path.localeCompare(b.path)))
}

async function sameArticle(one: string, other: string): Promise<boolean> {
  const [a, b] = [await readArticleFile(one), await readArticleFile(other)]
  return a.ok && b.ok && a.value.article.id === b.value.article.id
}
