import { basename } from 'node:path'
import { done, type Result } from '../../../article/result.ts'
import type { ParsedArgs, Results } from '../../contract.ts'
import { ARTICLE_SUFFIX } from '../articles/slug.ts'
import { trashArticle, trashFile } from '../trash/trash.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { commonAncestor } from './ancestor.ts'
import { findCopies, findCopy } from './find.ts'

/** The second copies of an article, as the window shows them. */
export async function listCopies(
  workspace: Workspace,
  { path }: ParsedArgs<'copies.list'>,
): Promise<Result<Results['copies.list']>> {
  const found = await findCopies(workspace, path)
  if (!found.ok) return found
  const copies = found.value.copies.map(({ stored: _, ...copy }) => copy)
  return done({ copies, original: found.value.original })
}

/** A copy with the version that both came from, to be merged or compared. */
export async function readCopy(
  workspace: Workspace,
  { path, copy }: ParsedArgs<'copies.read'>,
): Promise<Result<Results['copies.read']>> {
  const found = await findCopy(workspace, path, copy)
  if (!found.ok) return found
  const { article } = found.value.stored
  return done({ article, base: await commonAncestor(workspace, path, article) })
}

/** Moves a copy to the trash; only a file that is one, whatever was asked for. */
export async function trashCopy(
  workspace: Workspace,
  { path, copy }: ParsedArgs<'copies.trash'>,
): Promise<Result<Results['copies.trash']>> {
  const found = await findCopy(workspace, path, copy)
  if (!found.ok) return found
  const { file, article } = found.value.stored
  const trashed = copy.endsWith(ARTICLE_SUFFIX)
    ? await trashArticle(workspace, copy)
    : await trashFile(workspace, file, { path: asArticle(copy, path), headline: article.headline })
  return trashed.ok ? done({ trashed: trashed.value.name }) : trashed
}

/** The name under which a copy would come back from the trash: one that the library lists. */
function asArticle(copy: string, path: string): string {
  const stem = basename(path, ARTICLE_SUFFIX)
  const tag = basename(copy, '.json').slice(`${stem}.article`.length)
  return `${path.slice(0, -ARTICLE_SUFFIX.length)}${tag}${ARTICLE_SUFFIX}`
}
