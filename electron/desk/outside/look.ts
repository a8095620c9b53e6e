import { sameStory } from '../../../article/merge/same.ts'
import { done, type Result } from '../../../article/result.ts'
import type { ParsedArgs } from '../../contract.ts'
import type { OutsideLook } from '../../contract-outside.ts'
import { damageOf, placeOfArticle, readArticleFile, type StoredArticle } from '../articles/read.ts'
import { lastKnown, rememberSaved } from '../articles/save.ts'
import { readBounded, versionOf } from '../files/read-bounded.ts'
import { keepBase } from '../history/keep-version.ts'
import { moveHistory } from '../history/move.ts'
import { placeOfHistory } from '../history/places.ts'
import { versionIds } from '../history/read.ts'
import { indexOf } from '../index/index.ts'
import { report } from '../report.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * What stands in the file of an article that a window has open. What somebody else wrote goes into the history at once, so that it is
 * kept however the window merges it. A file that is gone is looked for by its article's id; its history follows it.
 */
export async function lookOutside(
  workspace: Workspace,
  { path, version, id }: ParsedArgs<'outside.look'>,
): Promise<Result<OutsideLook>> {
  const place = await placeOfArticle(workspace, path)
  if (!place.ok) return place
  const bytes = await readBounded(place.value)
  if (bytes.ok && versionOf(bytes.value) === version) return done({ kind: 'same' })
  const read = await readArticleFile(place.value)
  if (read.ok && read.value.article.id === id) return done(await taken(workspace, path, read.value))
  const reason = read.ok ? null : damageOf(read.error)
  if (reason !== null) return done({ kind: 'damaged', reason })
  if (!read.ok && read.error.code !== 'disk/gone') return read
  const now = await whereIs(workspace, id, path)
  if (now === null) return done({ kind: read.ok ? 'replaced' : 'gone' })
  report(await followHistory(workspace, path, now))
  return done({ kind: 'moved', path: now })
}

async function taken(workspace: Workspace, path: string, stored: StoredArticle): Promise<OutsideLook> {
  const before = lastKnown(workspace, stored.file)
  rememberSaved(workspace, stored)
  const { version, article } = stored
  const isNews = !before || !sameStory(before, article)
  if (isNews) report(await keepBase(workspace, path, { article, file: version }))
  return { kind: 'article', version, article }
}

/** The path of the article of an id, or null where no file has it. */
async function whereIs(workspace: Workspace, id: string, not: string): Promise<string | null> {
  const found = await indexOf(workspace).call('list', { id })
  report(found)
  const [first] = found.ok ? found.value.filter(({ path }) => path !== not) : []
  return first?.path ?? null
}

/** Brings an article's past to where its file went, unless there is one already: another desk may have renamed both. */
async function followHistory(workspace: Workspace, from: string, to: string): Promise<Result<void>> {
  const place = await placeOfHistory(workspace, to)
  if (!place.ok) return place
  const there = await versionIds(place.value)
  if (!there.ok) return there
  return there.value.length > 0 ? done(undefined) : moveHistory(workspace, from, to)
}
