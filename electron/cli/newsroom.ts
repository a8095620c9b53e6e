import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { fail, type Result } from '../../article/result.ts'
import { listArticles } from '../desk/articles/list.ts'
import { indexOf } from '../desk/index/index.ts'
import {
  createWorkspace,
  openWorkspace,
  type Workspace,
  workspaceAround,
} from '../desk/workspace/workspace.ts'
import type { Terminal } from './exit.ts'

/**
 * Opens the newsroom a command names; with `create`, makes it first where there is none. Fails with `workspace/…`, with
 * `workspace/file` where a file is named or stands above, and with `disk/…`.
 */
export async function newsroomAt(
  terminal: Terminal,
  folder: string,
  create: boolean,
): Promise<Result<Workspace>> {
  const place = resolve(terminal.folder, folder)
  const opened = create ? await createWorkspace(place) : await openWorkspace(place)
  if (opened.ok || !FILE_IN_THE_WAY.has(opened.error.code)) return opened
  const name = basename(place)
  const there = await stat(place).catch(() => null)
  if (there?.isDirectory()) return opened
  return fail(
    'workspace/file',
    there
      ? `“${name}” is a file, not a newsroom folder.`
      : `“${name}” cannot be a newsroom folder: a file is in the way above it.`,
    { folder: place },
  )
}

const FILE_IN_THE_WAY: ReadonlySet<string> = new Set(['disk/exists', 'disk/wrong-kind'])

/** Finds the newsroom a file lies in, or null for one in none; each newsroom is opened once, however many of its files come. */
export function createNewsroomFinder(): (file: string) => Promise<Workspace | null> {
  const around = new Map<string, Promise<string | null>>()
  const opened = new Map<string, Promise<Workspace | null>>()
  return async file => {
    const folder = await kept(around, dirname(file), () => workspaceAround(file))
    return folder === null ? null : kept(opened, folder, () => openedOrNone(folder))
  }
}

async function openedOrNone(folder: string): Promise<Workspace | null> {
  const opened = await openWorkspace(folder)
  return opened.ok ? opened.value : null
}

/** What a map has for a key, made once. */
function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

/** Finds the ids of all articles of the newsroom a file lies in, each newsroom listed once; undefined where they cannot be known. */
export function createIdFinder(): (file: string) => Promise<ReadonlySet<string> | undefined> {
  const newsroomOf = createNewsroomFinder()
  const known = new Map<Workspace, Promise<ReadonlySet<string> | undefined>>()
  return async file => {
    const workspace = await newsroomOf(file)
    if (!workspace) return undefined
    return kept(known, workspace, () => idsOf(workspace))
  }
}

async function idsOf(workspace: Workspace): Promise<ReadonlySet<string> | undefined> {
  await indexOf(workspace).call('refresh', {})
  const listed = await listArticles(workspace)
  return listed.ok ? new Set(listed.value.map(summary => summary.id)) : undefined
}
