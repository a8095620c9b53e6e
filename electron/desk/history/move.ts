import { existsSync } from 'node:fs'
import { cp, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { done, type Result } from '../../../article/result.ts'
import { attempt } from '../files/problems.ts'
import { inTurn } from '../files/turns.ts'
import { flushFolder, makeFolderIn, renamePatiently } from '../files/write-durably.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { historyTurn } from './keep-version.ts'
import { forgetPast } from './past.ts'
import { historyOf } from './places.ts'

/** Lets the history follow an article to its new name. An article without history has nothing to move. */
export async function moveHistory(workspace: Workspace, from: string, to: string): Promise<Result<void>> {
  // Where only capitals or the form of letters change, its disk may find it under the new name already: it is not in its own way.
  if (await isOneFolder(workspace, historyOf(from), historyOf(to))) return done(undefined)
  const free = await setAside(workspace, to)
  return free.ok ? moveFrom(workspace, from, historyOf(to)) : free
}

async function isOneFolder(workspace: Workspace, ...names: [string, string]): Promise<boolean> {
  const [one, other] = await Promise.all(
    names.map(name => stat(join(workspace.folder, name), { bigint: true }).catch(() => null)),
  )
  return one?.ino !== undefined && one.ino === other?.ino && one.dev === other.dev
}

/** Lets the history go into the trash with its article. `folder` is the entry's, relative to the newsroom. */
export const trashHistory = (workspace: Workspace, path: string, folder: string): Promise<Result<void>> =>
  moveFrom(workspace, path, `${folder}/history`)

/** Moves an article's history when nothing writes in it: the half of a version would stay behind. */
const moveFrom = (workspace: Workspace, path: string, to: string): Promise<Result<void>> =>
  inTurn(workspace.turns, historyTurn(path), () => {
    forgetPast(workspace, path)
    return move(workspace, historyOf(path), to)
  })

/** Brings the history back out of the trash. Where the desk was killed before it could follow its article there, it is in its place. */
export async function untrashHistory(
  workspace: Workspace,
  folder: string,
  path: string,
): Promise<Result<void>> {
  const past = `${folder}/history`
  if (!existsSync(join(workspace.folder, past))) return done(undefined)
  const free = await setAside(workspace, path)
  return free.ok ? move(workspace, past, historyOf(path)) : free
}

/** Gives a copy of an article a copy of its past, while nothing is written in that. */
export async function copyHistory(workspace: Workspace, from: string, to: string): Promise<Result<void>> {
  const free = await setAside(workspace, to)
  if (!free.ok) return free
  return inTurn(workspace.turns, historyTurn(from), () =>
    betweenFolders(workspace, historyOf(from), historyOf(to), (source, target) =>
      cp(source, target, { recursive: true }),
    ),
  )
}

/** Makes way for a new article where another of the same name was deleted by hand: its past stays, beside it, and is not mixed in. */
export async function setAside(workspace: Workspace, path: string, now = new Date()): Promise<Result<void>> {
  forgetPast(workspace, path)
  return move(
    workspace,
    historyOf(path),
    `${historyOf(path)} until ${now.toISOString().replace(/[:.]/g, '-')}`,
  )
}

const move = (workspace: Workspace, from: string, to: string): Promise<Result<void>> =>
  betweenFolders(workspace, from, to, async (source, target) => {
    await renamePatiently(source, target)
    await flushFolder(dirname(target))
  })

/** What is not there need not be moved. */
async function betweenFolders(
  workspace: Workspace,
  from: string,
  to: string,
  act: (source: string, target: string) => Promise<void>,
): Promise<Result<void>> {
  const source = await resolveInside(workspace.folder, from)
  if (!source.ok) return source
  const target = await resolveInside(workspace.folder, to)
  if (!target.ok) return target
  const acted = await attempt(source.value, async () => {
    await makeFolderIn(workspace.folder, dirname(target.value))
    await act(source.value, target.value)
  })
  return acted.ok || acted.error.details?.system === 'ENOENT' ? done(undefined) : acted
}
