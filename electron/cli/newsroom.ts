import { resolve } from 'node:path'
import type { Result } from '../../article/result.ts'
import { listArticles } from '../desk/articles/list.ts'
import { indexOf } from '../desk/index/index.ts'
import {
  createWorkspace,
  openWorkspace,
  type Workspace,
  workspaceAround,
} from '../desk/workspace/workspace.ts'
import type { Terminal } from './exit.ts'

/** Opens the newsroom a command names; with `create`, makes it first where there is none. */
export function newsroomAt(terminal: Terminal, folder: string, create: boolean): Promise<Result<Workspace>> {
  const place = resolve(terminal.folder, folder)
  return create ? createWorkspace(place) : openWorkspace(place)
}

/** Finds the newsroom a file lies in, or null for one in none; each newsroom is opened once, however many of its files come. */
export function createNewsroomFinder(): (file: string) => Promise<Workspace | null> {
  const opened = new Map<string, Promise<Workspace | null>>()
  return async file => {
    const folder = await workspaceAround(file)
    if (folder === null) return null
    const workspace =
      opened.get(folder) ?? openWorkspace(folder).then(result => (result.ok ? result.value : null))
    opened.set(folder, workspace)
    return workspace
  }
}

/** Finds the ids of all articles of the newsroom a file lies in, each newsroom listed once; undefined where they cannot be known. */
export function createIdFinder(): (file: string) => Promise<ReadonlySet<string> | undefined> {
  const newsroomOf = createNewsroomFinder()
  const known = new Map<Workspace, Promise<ReadonlySet<string> | undefined>>()
  return async file => {
    const workspace = await newsroomOf(file)
    if (!workspace) return undefined
    const ids = known.get(workspace) ?? idsOf(workspace)
    known.set(workspace, ids)
    return ids
  }
}

async function idsOf(workspace: Workspace): Promise<ReadonlySet<string> | undefined> {
  await indexOf(workspace).call('refresh', {})
  const listed = await listArticles(workspace)
  return listed.ok ? new Set(listed.value.map(summary => summary.id)) : undefined
}
