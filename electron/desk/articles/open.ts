import { done, type Result } from '../../../article/result.ts'
import type { OpenedArticle } from '../../contract.ts'
import { newestVersion } from '../history/newest.ts'
import { endVersion } from '../history/past.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { readArticle } from './read.ts'
import { rememberSaved } from './save.ts'

/** Opens an article for the window. A damaged file is opened as such, with its raw text and the newest whole version. */
export async function openArticle(workspace: Workspace, path: string): Promise<Result<OpenedArticle>> {
  const read = await readArticle(workspace, path)
  if (read.ok) {
    // What was on the screen when an article was left is a version, however soon it is opened again.
    endVersion(workspace, path)
    const { version, article } = rememberSaved(workspace, read.value)
    return done({ kind: 'article', path, version, article })
  }
  if (read.error.code !== 'article/damaged') return read
  const { reason, raw } = read.error.details as { reason: string; raw: string }
  return done({ kind: 'damaged', path, reason, raw, lastGood: await newestVersion(workspace, path) })
}
