import { dirname } from 'node:path'
import { printArticle } from '../../../article/article.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import { MAX_FILE_BYTES, type ParsedArgs, type Results } from '../../contract.ts'
import { turnOf } from '../articles/article-turns.ts'
import { damageOf, placeOfArticle, readArticleFile } from '../articles/read.ts'
import { articleSent, rememberSaved } from '../articles/save.ts'
import { attempt } from '../files/problems.ts'
import { tooLarge, versionOf } from '../files/read-bounded.ts'
import { inTurn } from '../files/turns.ts'
import { makeFolderIn, writeNew } from '../files/write-durably.ts'
import { noteVersion } from '../history/note.ts'
import { trashFile } from '../trash/trash.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * Writes an article again whose file was deleted or damaged while it was open. A damaged file goes to the trash first, for somebody may
 * still read words out of it. Fails with `disk/exists` where a whole article stands by now.
 */
export async function rewriteArticle(
  workspace: Workspace,
  { path, fields, body }: ParsedArgs<'outside.rewrite'>,
): Promise<Result<Results['outside.rewrite']>> {
  const place = await placeOfArticle(workspace, path)
  if (!place.ok) return place
  const file = place.value
  const sent = articleSent(workspace, { path, base: '', fields, body })
  if (!sent.ok) return sent
  const article = { ...sent.value, updatedAt: new Date().toISOString() }
  const text = printArticle(article)
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_FILE_BYTES) return tooLarge(path, bytes)
  return inTurn(workspace.turns, turnOf(file), async () => {
    const cleared = await clearWay(workspace, file, { path, headline: article.headline })
    if (!cleared.ok) return cleared
    const made = await attempt(file, () => makeFolderIn(workspace.folder, dirname(file)))
    if (!made.ok) return made
    const written = await writeNew(file, text)
    if (!written.ok) return written
    const version = versionOf(text)
    rememberSaved(workspace, { file, version, article })
    await noteVersion(workspace, path, { article, file: version, reason: 'saved' })
    return done({ version, updatedAt: article.updatedAt, trashed: cleared.value })
  })
}

/** Takes a damaged file out of the way; gives the entry of the trash that has it. */
async function clearWay(
  workspace: Workspace,
  file: string,
  entry: { path: string; headline: string },
): Promise<Result<string | null>> {
  const read = await readArticleFile(file)
  if (read.ok)
    return fail('disk/exists', `“${entry.path}” is there again; nothing was overwritten.`, {
      path: entry.path,
    })
  if (read.error.code === 'disk/gone') return done(null)
  if (damageOf(read.error) === null) return read
  const trashed = await trashFile(workspace, file, entry)
  return trashed.ok ? done(trashed.value.name) : trashed
}
