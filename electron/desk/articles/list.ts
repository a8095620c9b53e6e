import type { Result } from '../../../article/result.ts'
import type { ArticleSummary } from '../../contract.ts'
import { indexOf } from '../index/index.ts'
import type { Page } from '../index/protocol.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * The articles of the workspace, the last changed first, or a part of them. Damaged files are listed too, with the reason. A large
 * newsroom is listed as the index knows it, at once; what changed since is told by `articles.changed`.
 */
export const listArticles = (workspace: Workspace, page: Page = {}): Promise<Result<ArticleSummary[]>> =>
  indexOf(workspace).call('list', page)
