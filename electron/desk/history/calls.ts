import { join } from 'node:path'
import type { Article } from '../../../article/article.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import type { ArticleVersion, ParsedArgs, Results } from '../../contract.ts'
import { placeOfArticle } from '../articles/read.ts'
import { restoreArticle } from '../articles/save.ts'
import { inTurn } from '../files/turns.ts'
import { writeDurably } from '../files/write-durably.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { historyTurn } from './keep-version.ts'
import { forgetPast } from './past.ts'
import { type HistoryPlace, placeOfHistory, VERSION_SUFFIX } from './places.ts'
import { readHeads, readVersion, readVersionFile } from './read.ts'
import { headOf, type VersionHead } from './version.ts'

/** The versions of an article, the newest first. */
export async function listVersions(
  workspace: Workspace,
  { path }: ParsedArgs<'history.list'>,
): Promise<Result<Results['history.list']>> {
  return inPlace(workspace, path, async place => {
    const read = await readHeads(place)
    if (!read.ok) return read
    const { heads, problems } = read.value
    return done({ versions: heads.toReversed().map(shown), problems })
  })
}

const shown = ({ bundles: _, ...version }: VersionHead): ArticleVersion => version

/** A version as the article it was. Fails with `history/none` and `history/damaged`. */
export const readOldVersion = (
  workspace: Workspace,
  { path, id }: ParsedArgs<'history.read'>,
): Promise<Result<Article>> => inPlace(workspace, path, place => readVersion(place, id))

/** Keeps a version for ever, or leaves it to its time again. */
export const keepForEver = (
  workspace: Workspace,
  { path, id, keep }: ParsedArgs<'history.keep'>,
): Promise<Result<ArticleVersion>> =>
  inPlace(workspace, path, place =>
    inTurn(workspace.turns, historyTurn(path), async () => {
      const version = await readVersionFile(place, id)
      if (!version.ok) return version
      // Held in memory it would still be the version that the next save goes into.
      forgetPast(workspace, path)
      const marked = { ...version.value, keep }
      const file = join(place.versions, id + VERSION_SUFFIX)
      const written = await writeDurably(file, `${JSON.stringify(marked, null, 1)}\n`)
      return written.ok ? done(shown(headOf(marked))) : written
    }),
  )

/** Saves a version over what stands in the file, which is a version of its own then. Fails as a save does, and with `history/…`. */
export async function restoreVersion(
  workspace: Workspace,
  { path, id }: ParsedArgs<'history.restore'>,
): Promise<Result<Results['history.restore']>> {
  const version = await readOldVersion(workspace, { path, id })
  if (!version.ok) return version
  const restored = await restoreArticle(workspace, path, version.value)
  if (!restored.ok) return restored
  const listed = await listVersions(workspace, { path })
  // What is as it was already is not saved again, and undoing that leads to the newest version itself.
  const isChanged = restored.value.version !== restored.value.before
  const before = listed.ok ? listed.value.versions[isChanged ? 1 : 0]?.id : undefined
  return before === undefined
    ? fail('history/not-kept', 'The version was restored, but the history could not be written.', { path })
    : done({ before })
}

/** Reading waits for no save: a version's file is whole at every moment. */
async function inPlace<T>(
  workspace: Workspace,
  path: string,
  task: (place: HistoryPlace) => Promise<Result<T>>,
): Promise<Result<T>> {
  const article = await placeOfArticle(workspace, path)
  if (!article.ok) return article
  const place = await placeOfHistory(workspace, path)
  return place.ok ? task(place.value) : place
}
