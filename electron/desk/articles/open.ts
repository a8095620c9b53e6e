import { join } from 'node:path'
import { done, type Result } from '../../../article/result.ts'
import type { OpenedArticle } from '../../contract.ts'
import { newestVersion } from '../history/newest.ts'
import { endVersion } from '../history/past.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { damageOf, rawStart, readArticle } from './read.ts'
import { rememberSaved } from './save.ts'

/**
 * Opens an article for the window. A file that is damaged or too large is opened as such, with its raw text, or the beginning of it, and
 * the newest whole version.
 */
export async function openArticle(workspace: Workspace, path: string): Promise<Result<OpenedArticle>> {
  const read = await readArticle(workspace, path)
  if (read.ok) {
    // What was on the screen when an article was left is a version, however soon it is opened again.
    endVersion(workspace, path)
    const { version, article } = rememberSaved(workspace, read.value)
    return done({ kind: 'article', path, version, article })
  }
  const reason = damageOf(read.error)
  if (reason === null) return read
  const raw = read.error.details?.raw ?? (await rawStart(join(workspace.folder, path)))
  return done({
    kind: 'damaged',
    path,
    reason,
    raw: String(raw),
    lastGood: await newestVersion(workspace, path),
  })
}
