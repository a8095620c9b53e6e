import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { type Article, newArticle, printArticle } from '../../../article/article.ts'
import { headlineOfCopy } from '../../../article/copy-mark.ts'
import { settleQuotes } from '../../../article/quotes/ledger.ts'
import { done, type Result } from '../../../article/result.ts'
import { attempt } from '../files/problems.ts'
import { versionOf } from '../files/read-bounded.ts'
import { inTurn } from '../files/turns.ts'
import { makeFolderIn, writeNew } from '../files/write-durably.ts'
import { copyHistory, setAside } from '../history/move.ts'
import { noteVersion } from '../history/note.ts'
import { report } from '../report.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { NAMES } from './article-turns.ts'
import { readArticle } from './read.ts'
import { ARTICLE_SUFFIX, freeName, localDay, slugFrom } from './slug.ts'

export interface Added {
  path: string
  /** Id of the new article. */
  article: string
}

/** Starts an empty draft in the newsroom's language, or the one given. */
export function createArticle(
  workspace: Workspace,
  given: { headline: string; language?: string | undefined },
): Promise<Result<Added>> {
  return addArticle(
    workspace,
    newArticle({ headline: given.headline, language: given.language ?? workspace.settings.language }),
  )
}

/** Where a new article comes from: its first version says so, and a copy brings the past of what it was copied from. */
export type Origin = 'created' | 'imported' | { copyOf: string }

/** Files an article as a new one under its day and headline: `articles/2026/2026-11-22-tram-vote.article.json`. */
export function addArticle(
  workspace: Workspace,
  article: Article,
  now = new Date(),
  origin: Origin = 'created',
): Promise<Result<Added>> {
  const day = localDay(now)
  const folder = `articles/${day.slice(0, 4)}`
  return inTurn(workspace.turns, NAMES, async () => {
    const place = await resolveInside(workspace.folder, folder)
    if (!place.ok) return place
    const names = await attempt(place.value, async () => {
      await makeFolderIn(workspace.folder, place.value)
      return readdir(place.value)
    })
    if (!names.ok) return names
    const settled = settleQuotes(article)
    return fileUnder(workspace, settled, origin, folder, `${day}-${slugFrom(article.headline)}`, names.value)
  })
}

async function fileUnder(
  workspace: Workspace,
  article: Article,
  origin: Origin,
  folder: string,
  base: string,
  taken: string[],
): Promise<Result<Added>> {
  const name = freeName(base, taken) + ARTICLE_SUFFIX
  const path = `${folder}/${name}`
  const text = printArticle(article)
  const written = await writeNew(join(workspace.folder, ...path.split('/')), text)
  // Another process, such as the command line, took the name a moment ago.
  if (!written.ok && written.error.code === 'disk/exists') {
    return fileUnder(workspace, article, origin, folder, base, [...taken, name])
  }
  if (!written.ok) return written
  await beginHistory(workspace, path, { article, file: versionOf(text) }, origin)
  return done({ path, article: article.id })
}

async function beginHistory(
  workspace: Workspace,
  path: string,
  kept: { article: Article; file: string },
  origin: Origin,
): Promise<void> {
  if (typeof origin === 'string') {
    report(await setAside(workspace, path))
    return noteVersion(workspace, path, { ...kept, reason: origin })
  }
  report(await copyHistory(workspace, origin.copyOf, path))
  return noteVersion(workspace, path, { ...kept, reason: 'copied' })
}

/**
 * A second article of the same words, as a draft. The ledger goes along with its sign-offs, for they are bound to the words and
 * speakers, which are the same.
 */
export async function duplicateArticle(workspace: Workspace, path: string): Promise<Result<Added>> {
  const read = await readArticle(workspace, path)
  if (!read.ok) return read
  const now = new Date()
  const { article } = read.value
  return addArticle(
    workspace,
    {
      ...article,
      id: ulid(),
      headline: headlineOfCopy(article.headline),
      status: 'draft',
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    },
    now,
    { copyOf: path },
  )
}
