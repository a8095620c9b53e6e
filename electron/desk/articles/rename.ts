import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { done, fail, type Result } from '../../../article/result.ts'
import { attempt } from '../files/problems.ts'
import { inTurn } from '../files/turns.ts'
import { flushFolder, moveNew, renamePatiently } from '../files/write-durably.ts'
import { moveHistory } from '../history/move.ts'
import { report } from '../report.ts'
import { pathInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { NAMES, turnOf } from './article-turns.ts'
import { placeOfArticle } from './read.ts'
import { ARTICLE_SUFFIX, datePrefix, sameOnSomeDisk, slugFrom } from './slug.ts'

/**
 * Gives an article file a new name; the date before it stays. Fails with `article/name-taken` when a colleague's article has the
 * name, also by another case or Unicode form. Nothing in the article changes.
 */
export async function renameArticle(
  workspace: Workspace,
  path: string,
  slug: string,
): Promise<Result<{ path: string }>> {
  const place = await placeOfArticle(workspace, path)
  if (!place.ok) return place
  const from = place.value
  const old = basename(from)
  const name = `${datePrefix(old)}${slugFrom(slug)}${ARTICLE_SUFFIX}`
  const to = join(dirname(from), name)
  const target = pathInside(workspace.folder, to)
  if (name === old) return done({ path: target })
  return inTurn(workspace.turns, turnOf(from), () =>
    inTurn(workspace.turns, NAMES, async () => {
      const names = await attempt(from, () => readdir(dirname(from)))
      if (!names.ok) return names
      const clash = names.value.find(other => other !== old && sameOnSomeDisk(other) === sameOnSomeDisk(name))
      if (clash !== undefined) return taken(clash, target)
      const moved = await attempt(from, () => moveTo(from, to))
      if (!moved.ok) return moved.error.code === 'disk/exists' ? taken(name, target) : moved
      report(await moveHistory(workspace, path, target))
      return done({ path: target })
    }),
  )
}

const taken = (name: string, path: string) =>
  fail('article/name-taken', `There already is an article file “${name}” in this folder.`, { path })

/** Never over a file that another desk put there a moment ago; where only letters' case or form changes, some disks take both for one. */
async function moveTo(from: string, to: string): Promise<void> {
  if (sameOnSomeDisk(from) !== sameOnSomeDisk(to)) return moveNew(from, to)
  await renamePatiently(from, to)
  await flushFolder(dirname(to))
}
