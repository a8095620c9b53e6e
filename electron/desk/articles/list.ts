import { join } from 'node:path'
import { done, type Result } from '../../../article/result.ts'
import type { ArticleSummary } from '../../contract.ts'
import { articlePaths } from '../index/files.ts'
import { indexOf } from '../index/index.ts'
import type { Page } from '../index/protocol.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * The articles of the workspace, the last changed first, or a part of them. Damaged files are listed too, with the reason. A large
 * newsroom is listed as the index knows it, at once; what changed since is told by `articles.changed`.
 */
export const listArticles = (workspace: Workspace, page: Page = {}): Promise<Result<ArticleSummary[]>> =>
  indexOf(workspace).call('list', page)

/** The absolute paths of all article files, from the disk itself. Links are not followed. */
export async function articleFiles({ folder }: Workspace): Promise<Result<string[]>> {
  const paths = await articlePaths(folder)
  return paths.ok ? done(paths.value.map(path => join(folder, path))) : paths
}
