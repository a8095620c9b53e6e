import { createHash } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { blockToJson } from '../../../article/blocks/json.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import type { Conflict } from '../../../article/merge/merge.ts'
import { done, type Result } from '../../../article/result.ts'
import type { ParsedArgs } from '../../contract.ts'
import { conflicts as conflictsSchema } from '../../contract-outside.ts'
import { attempt } from '../files/problems.ts'
import { readBounded } from '../files/read-bounded.ts'
import { inTurn } from '../files/turns.ts'
import { makeFolderIn, writeDurably } from '../files/write-durably.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** One file for each article with something undecided, named after the article's id: it follows the article under every name. */
const FOLDER = '.copydesk/undecided'

const placeOf = (workspace: Workspace, id: string): Promise<Result<string>> =>
  resolveInside(
    workspace.folder,
    `${FOLDER}/${createHash('sha256').update(id).digest('hex').slice(0, 32)}.json`,
  )

/** Keeps what two people changed in an article until somebody has chosen; nothing undecided leaves no file. */
export async function keepUndecided(
  workspace: Workspace,
  { id, conflicts }: ParsedArgs<'undecided.keep'>,
): Promise<Result<Record<string, never>>> {
  const place = await placeOf(workspace, id)
  if (!place.ok) return place
  const file = place.value
  return inTurn(workspace.turns, `undecided ${id}`, async () => {
    const kept =
      conflicts.length > 0 ? await write(workspace, file, conflicts as Conflict[]) : await remove(file)
    return kept.ok ? done({}) : kept
  })
}

async function write(workspace: Workspace, file: string, conflicts: Conflict[]): Promise<Result<void>> {
  const made = await attempt(file, () => makeFolderIn(workspace.folder, dirname(file)))
  return made.ok ? writeDurably(file, `${JSON.stringify(conflicts.map(asJson), null, 1)}\n`) : made
}

async function remove(file: string): Promise<Result<void>> {
  const removed = await attempt(file, () => unlink(file))
  return removed.ok || removed.error.code === 'disk/gone' ? done(undefined) : removed
}

function asJson(conflict: Conflict): object {
  const inFile = (block: Block | null): object | null => block && blockToJson(block)
  return conflict.kind === 'block'
    ? { ...conflict, mine: inFile(conflict.mine), theirs: inFile(conflict.theirs) }
    : conflict
}

/** What is undecided in an article. A file that cannot be read says nothing: the words themselves are in the history. */
export async function listUndecided(
  workspace: Workspace,
  { id }: ParsedArgs<'undecided.list'>,
): Promise<Result<Conflict[]>> {
  const place = await placeOf(workspace, id)
  if (!place.ok) return place
  const bytes = await readBounded(place.value)
  if (!bytes.ok) return bytes.error.code === 'disk/gone' ? done([]) : bytes
  try {
    return done(conflictsSchema.parse(JSON.parse(bytes.value.toString('utf8'))) as Conflict[])
  } catch {
    return done([])
  }
}
