import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Article, printArticle } from '../../../article/article.ts'
import type { RecoveredText } from '../../contract.ts'
import { damageOf, readArticle } from '../articles/read.ts'
import { attempt } from '../files/problems.ts'
import { type DeskIdentity, isDead } from '../identity.ts'
import type { Locks } from '../locks/locks.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Entry, idOfFile, readEntryFile } from './entry.ts'
import { JOURNAL, OWN_JOURNAL } from './entry-files.ts'

/** An entry of the journal with all files that hold it, the newest state of it first. */
export interface Kept {
  id: string
  entry: Entry
  files: string[]
}

export interface JournalReader {
  identity: Promise<DeskIdentity>
  dataFolder: string
  locks: Pick<Locks, 'isHeldBy'>
  /** Whether a window of this desk still has the article open in which it kept the words. */
  isOpen(window: string, path: string): boolean
}

/** Everything that both journals hold for a newsroom. What cannot be read is left where it is. */
export async function readJournals(workspace: Workspace, dataFolder: string): Promise<Kept[]> {
  const there = await resolveInside(workspace.folder, JOURNAL)
  const folders = [...(there.ok ? [there.value] : []), join(dataFolder, OWN_JOURNAL)]
  const found = new Map<string, Kept>()
  for (const folder of folders) {
    const listed = await attempt(folder, () => readdir(folder, { withFileTypes: true }))
    if (!listed.ok) continue
    for (const listing of listed.value) {
      // A link may lead out of the newsroom; nobody but a stranger puts one here.
      const id = idOfFile(listing.name)
      if (id === null || !listing.isFile()) continue
      const file = join(folder, listing.name)
      const entry = await readEntryFile(file)
      if (!entry) continue
      const known = found.get(id)
      const isNewer = known === undefined || known.entry.edition < entry.edition
      found.set(id, { id, entry: isNewer ? entry : known.entry, files: [...(known?.files ?? []), file] })
    }
  }
  return [...found.values()]
}

/**
 * Whether whoever wrote an entry still works: then the words are theirs to save. A process number may have been given to another
 * program since, so that more than that is asked for: a window of this desk, or a lock that is kept up.
 */
export async function isLive(workspace: Workspace, entry: Entry, reader: JournalReader): Promise<boolean> {
  const me = await reader.identity
  if (entry.desk === me.id) return reader.isOpen(entry.window, entry.path)
  return !isDead(me, entry) && (await reader.locks.isHeldBy(workspace, entry.path, entry.desk))
}

/** Where an entry's words would go: what stands in the place of its article now. */
export async function placeOfEntry(
  workspace: Workspace,
  entry: Entry,
): Promise<{ saved: RecoveredText['saved']; article: Article | null }> {
  const read = await readArticle(workspace, entry.path)
  if (!read.ok) {
    return { saved: damageOf(read.error) === null ? 'gone' : 'damaged', article: null }
  }
  const isSame = read.value.article.id === entry.article.id
  return isSame ? { saved: 'there', article: read.value.article } : { saved: 'gone', article: null }
}

/** Whether two articles say the same, whenever they were saved and whatever blocks without a name were called. */
export function sayTheSame(one: Article, other: Article): boolean {
  const plain = (article: Article): string =>
    printArticle({
      ...article,
      updatedAt: '',
      body: article.body.map(block => ({ ...block, id: '' })),
    })
  return plain(one) === plain(other)
}
