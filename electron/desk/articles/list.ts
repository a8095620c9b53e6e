import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Article } from '../../../article/article.ts'
import { done, type Result } from '../../../article/result.ts'
import type { ArticleSummary } from '../../contract.ts'
import { attempt, isMissing } from '../files/problems.ts'
import { eachOf } from '../files/turns.ts'
import { pathInside, resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { readArticleFile } from './read.ts'
import { ARTICLE_SUFFIX } from './slug.ts'

/** How many files are open at a time. More does not read faster, and some systems allow a process only 256. */
const AT_A_TIME = 16

interface Listed {
  /** Changes when the file does. */
  stamp: string
  summary: ArticleSummary
}

/** What was read before, by path, as long as the workspace is open. */
const known = new WeakMap<Workspace, Map<string, Listed>>()

/** Every article of the workspace, the last changed first. Damaged files are listed too, with the reason. */
export async function listArticles(workspace: Workspace): Promise<Result<ArticleSummary[]>> {
  const files = await articleFiles(workspace)
  if (!files.ok) return files
  const before = known.get(workspace) ?? new Map<string, Listed>()
  const listed = await eachOf(files.value, AT_A_TIME, file => lookAt(workspace, file, before))
  const present = listed.filter(entry => entry !== null)
  known.set(workspace, new Map(present.map(entry => [entry.summary.path, entry])))
  return done(present.map(entry => entry.summary).sort(newestFirst))
}

/** The absolute paths of all article files. Links are not followed: they may lead out of the workspace or in circles. */
export async function articleFiles(workspace: Workspace): Promise<Result<string[]>> {
  const root = await resolveInside(workspace.folder, 'articles')
  if (!root.ok) return root
  return attempt(root.value, async () => {
    const entries = await readdir(root.value, { recursive: true, withFileTypes: true }).catch(
      (error: unknown) => {
        if (isMissing(error)) return []
        throw error
      },
    )
    return entries
      .filter(entry => entry.isFile() && entry.name.endsWith(ARTICLE_SUFFIX) && !entry.name.startsWith('.'))
      .map(entry => join(entry.parentPath, entry.name))
  })
}

/** What the library shows of an article. */
export const summaryOf = (path: string, article: Article): ArticleSummary => ({
  path,
  id: article.id,
  headline: article.headline,
  kicker: article.kicker,
  section: article.section,
  status: article.status,
  language: article.language,
  bylines: article.bylines.map(byline => byline.name),
  updatedAt: article.updatedAt,
})

/** Null for a file that went away between listing and reading. */
async function lookAt(
  workspace: Workspace,
  file: string,
  before: Map<string, Listed>,
): Promise<Listed | null> {
  const path = pathInside(workspace.folder, file)
  const looked = await attempt(file, () => stat(file))
  if (!looked.ok) return null
  const { mtimeMs, size, ino } = looked.value
  const stamp = `${mtimeMs}:${size}:${ino}`
  const same = before.get(path)
  if (same?.stamp === stamp) return same
  const read = await readArticleFile(file)
  if (read.ok) return { stamp, summary: summaryOf(path, read.value.article) }
  if (read.error.code === 'disk/gone') return null
  const reason =
    typeof read.error.details?.reason === 'string' ? read.error.details.reason : read.error.message
  return { stamp, summary: damagedSummary(path, looked.value.mtime, reason) }
}

const damagedSummary = (path: string, changed: Date, reason: string): ArticleSummary => ({
  path,
  id: '',
  headline: basename(path, ARTICLE_SUFFIX),
  kicker: '',
  section: '',
  status: 'draft',
  language: '',
  bylines: [],
  updatedAt: changed.toISOString(),
  damaged: reason,
})

/** By the moment, not the text of the time stamp: "09:00+01:00" is before "09:00Z". */
const newestFirst = (a: ArticleSummary, b: ArticleSummary): number =>
  Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || a.path.localeCompare(b.path)
