import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { ulid } from 'ulid'
import type { Article } from '../../../article/article.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import type { ParsedArgs, RecoveredText, Results } from '../../contract.ts'
import { addArticle } from '../articles/create.ts'
import { restoreArticle } from '../articles/save.ts'
import { attempt } from '../files/problems.ts'
import { inTurn } from '../files/turns.ts'
import { isHere } from '../identity.ts'
import { report } from '../report.ts'
import { trashWords } from '../trash/trash.ts'
import { isWithin } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { isLive, type JournalReader, type Kept, placeOfEntry, readJournals, sayTheSame } from './offers.ts'

/**
 * Texts that a crash left behind: those that were kept on this machine, or with `path` all of one article, whoever kept them. Words
 * that meanwhile stand in the article are no longer needed, and nobody is asked about them.
 */
export async function listRecovered(
  workspace: Workspace,
  { path }: ParsedArgs<'recovery.list'>,
  reader: JournalReader,
): Promise<Result<RecoveredText[]>> {
  const me = await reader.identity
  const found: RecoveredText[] = []
  for (const kept of await readJournals(workspace, reader.dataFolder)) {
    const { entry } = kept
    const isAsked = path === undefined ? isHere(me, entry) && isOf(workspace, kept) : entry.path === path
    if (!isAsked || (await isLive(workspace, entry, reader))) continue
    const place = await placeOfEntry(workspace, entry)
    if (place.article === null && !isOf(workspace, kept)) continue
    if (place.article && sayTheSame(place.article, entry.article)) {
      await remove(kept)
      continue
    }
    const { at, by, machine } = entry
    const { headline } = entry.article
    found.push({ id: kept.id, path: entry.path, headline, at, by, machine, saved: place.saved })
  }
  return done(found.sort((a, b) => b.at.localeCompare(a.at)))
}

/** Words in the app's data folder may be of another newsroom with an article of the same name. */
const isOf = (workspace: Workspace, { entry, files }: Kept): boolean =>
  entry.newsroom === workspace.folder ||
  files.some(file => isWithin(join(workspace.folder, '.copydesk'), file))

/** A recovered text and what is saved. Fails with `recovery/none` where somebody has decided about it already. */
export async function readRecovered(
  workspace: Workspace,
  { id }: ParsedArgs<'recovery.read'>,
  reader: JournalReader,
): Promise<Result<Results['recovery.read']>> {
  const kept = await keptAs(workspace, id, reader)
  if (!kept.ok) return kept
  const { entry } = kept.value
  const { article } = await placeOfEntry(workspace, entry)
  return done({ recovered: entry.article, saved: article })
}

/**
 * Does with a recovered text what a person chose. Only when its words are somewhere else, as a save with a history, as an article or
 * in the trash, does it leave the journal; then nobody is asked about it again.
 */
export async function settleRecovered(
  workspace: Workspace,
  { id, choice }: ParsedArgs<'recovery.settle'>,
  reader: JournalReader,
  mayWrite: (path: string) => Promise<Result<void>>,
): Promise<Result<Results['recovery.settle']>> {
  // Two windows may show the same words: whoever chooses second hears that it is decided.
  return inTurn(workspace.turns, `recovery ${id}`, async () => {
    const kept = await keptAs(workspace, id, reader)
    if (!kept.ok) return kept
    const { path, article } = kept.value.entry
    const settled = await settle(workspace, choice, path, article, mayWrite)
    if (settled.ok) await remove(kept.value)
    return settled
  })
}

async function settle(
  workspace: Workspace,
  choice: ParsedArgs<'recovery.settle'>['choice'],
  path: string,
  recovered: Article,
  mayWrite: (path: string) => Promise<Result<void>>,
): Promise<Result<Results['recovery.settle']>> {
  switch (choice) {
    case 'use': {
      const may = await mayWrite(path)
      if (!may.ok) return may
      const used = await restoreArticle(workspace, path, recovered)
      return used.ok ? done({ path }) : used
    }
    case 'new':
      return addArticle(workspace, asNew(recovered, `${recovered.headline} (recovered)`.trim()))
    case 'saved': {
      const trashed = await trashWords(workspace, path, asNew(recovered, recovered.headline))
      return trashed.ok ? done({ trashed: trashed.value.name }) : trashed
    }
  }
}

/** An article of its own with the same words, marks and records. */
const asNew = (article: Article, headline: string): Article => ({ ...article, id: ulid(), headline })

async function keptAs(workspace: Workspace, id: string, reader: JournalReader): Promise<Result<Kept>> {
  const kept = (await readJournals(workspace, reader.dataFolder)).find(other => other.id === id)
  return kept
    ? done(kept)
    : fail('recovery/none', 'These words are no longer in the journal: somebody has decided about them.', {
        id,
      })
}

async function remove({ files }: Kept): Promise<void> {
  for (const file of files) {
    const removed = await attempt(file, () => unlink(file))
    if (!removed.ok && removed.error.code !== 'disk/gone') report(removed)
  }
}
