import { basename } from 'node:path'
import { type Article, parseArticleText } from '../../../article/article.ts'
import { done, fail, type Problem, type Result } from '../../../article/result.ts'
import { readBounded, readStart, versionOf } from '../files/read-bounded.ts'
import { utf16Order } from '../files/utf16.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { ARTICLE_SUFFIX } from './slug.ts'

/** An article as it stands on the disk. `version` is the hash of its bytes. */
export interface StoredArticle {
  /** Absolute, links followed. */
  file: string
  text: string
  version: string
  article: Article
}

/** The place of an article file; `workspace/outside` for a path that leads out, `article/wrong-place` for what is no article. */
export async function placeOfArticle(workspace: Workspace, path: string): Promise<Result<string>> {
  if (!path.startsWith('articles/') || !path.endsWith(ARTICLE_SUFFIX)) {
    const place = await resolveInside(workspace.folder, path)
    if (!place.ok) return place
    return fail(
      'article/wrong-place',
      `“${path}” is not an article: articles are files in “articles” whose names end in “${ARTICLE_SUFFIX}”.`,
      { path },
    )
  }
  return resolveInside(workspace.folder, path)
}

/** Reads an article of the workspace; fails as `readArticleFile` and `placeOfArticle` do. */
export async function readArticle(workspace: Workspace, path: string): Promise<Result<StoredArticle>> {
  const place = await placeOfArticle(workspace, path)
  return place.ok ? readArticleFile(place.value) : place
}

/**
 * Reads an article file from anywhere. Fails with `disk/…`, `file/too-large`, `article/none` for a file that neither by its name nor
 * by its words is one, or `article/damaged`, whose `details` hold the `reason` as a sentence, the bytes as `raw` text and their
 * `version`.
 */
export async function readArticleFile(file: string): Promise<Result<StoredArticle>> {
  const bytes = await readBounded(file)
  if (!bytes.ok) return bytes
  const version = versionOf(bytes.value)
  const text = asText(bytes.value)
  const article = text === null ? NOT_UTF8 : parseArticleText(text)
  if (text !== null && article.ok) return done({ file, text, version, article: article.value })
  const raw = asRaw(bytes.value)
  if (!file.endsWith(ARTICLE_SUFFIX) && !SAYS_ARTICLE.test(raw)) return noArticle(file)
  return damaged(file, version, raw, utf16Order(bytes.value) ? SAVED_AS_UTF16 : reasonOf(article))
}

const NOT_UTF8 = fail('article/not-text', 'The file is not UTF-8 text; bytes in it were changed or lost.')
const SAVED_AS_UTF16 = 'The file was saved as UTF-16 by another program. Save it as UTF-8 there.'

const reasonOf = (read: Result<Article>): string => (read.ok ? '' : read.error.message)

/** The text of a file that is not whole, as readable as can be. */
const asRaw = (bytes: Uint8Array): string => new TextDecoder(utf16Order(bytes) ?? 'utf-8').decode(bytes)

/**
 * Why an article file that is there cannot be opened, as a sentence, where that is the file's own fault: it is damaged, or larger than
 * any article may be. Null for every other problem.
 */
export function damageOf({ code, message, details }: Problem): string | null {
  if (code === 'article/damaged') return String(details?.reason ?? message)
  return code === 'file/too-large' ? message : null
}

/** As much of a file that cannot be opened as is shown of one. */
export async function rawStart(file: string): Promise<string> {
  const start = await readStart(file, RAW_SHOWN)
  // A character that was cut in two at the end is nothing the file has.
  return start.ok ? asRaw(start.value).replace(/\uFFFD$/, '') : ''
}

/** What every article file says of itself, however much of it is damaged. */
const SAYS_ARTICLE = /"format"\s*:\s*"copydesk-article"/

const noArticle = (file: string) =>
  fail(
    'article/none',
    `“${basename(file)}” is not an article file: those end in “${ARTICLE_SUFFIX}”. Import it to make an article of it.`,
    { path: file },
  )

/** How much of a damaged file is shown, in characters, or in bytes where it is not read whole. */
const RAW_SHOWN = 1024 * 1024

const damaged = (file: string, version: string, raw: string, reason: string) =>
  fail('article/damaged', `“${basename(file)}” is damaged. ${reason}`, {
    path: file,
    reason,
    version,
    raw: raw.slice(0, RAW_SHOWN),
  })

/** Null for bytes that are no UTF-8: reading them with replacement characters and saving would make the damage final. */
function asText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
