import { done, fail, type Result } from '../../../article/result.ts'
import type { ParsedArgs } from '../../contract.ts'
import { articleSent } from '../articles/save.ts'
import type { DeskIdentity } from '../identity.ts'
import { pathProblem } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { entryId } from './entry.ts'
import { createEntryFiles, type EntryFiles } from './entry-files.ts'

/** So long the newsroom's disk may take before the words are written to this machine's as well, in milliseconds. */
const PATIENCE = 400

/**
 * Keeps words that cannot be saved at the moment, so that a crash does not take them. `window` names one opening of an article in a
 * window: left and opened again, it is another one. Asks no disk that may hang more than it must.
 */
export interface Journal {
  /** Keeps an article as a window has it, in place of what it kept before. Fails where neither newsroom nor data folder can be written. */
  keep(
    workspace: Workspace,
    window: string,
    sent: ParsedArgs<'journal.keep'>,
  ): Promise<Result<Record<string, never>>>
  /**
   * Runs a save. Where the journal has words of this window, it is given those that are saved first, so that a crash in between finds
   * the same in both; then its entry goes, unless newer words came meanwhile.
   */
  around<T>(
    workspace: Workspace,
    window: string,
    sent: ParsedArgs<'journal.keep'>,
    save: () => Promise<Result<T>>,
  ): Promise<Result<T>>
  /** The words of a window are safe elsewhere: its entry goes. */
  drop(window: string, path: string): Promise<void>
}

export interface JournalOptions {
  identity: Promise<DeskIdentity>
  dataFolder: string
  /** Milliseconds for the newsroom's disk. */
  patience?: number
}

/** What a desk knows of the words it keeps. */
interface Keeping {
  readonly identity: Promise<DeskIdentity>
  readonly files: EntryFiles
  /** The newest edition of each entry. */
  readonly editions: Map<string, number>
  /** The newest of all. */
  edition: number
}

export function createJournal({ identity, dataFolder, patience = PATIENCE }: JournalOptions): Journal {
  const files = createEntryFiles(dataFolder, patience)
  const keeping: Keeping = { identity, files, editions: new Map(), edition: 0 }
  const idOf = async (path: string, window: string): Promise<string> =>
    entryId(path, (await identity).id, window)
  return {
    async keep(workspace, window, sent) {
      const kept = await keep(keeping, workspace, window, sent)
      return kept.ok ? done({}) : kept
    },
    async around(workspace, window, sent, save) {
      const id = await idOf(sent.path, window)
      const kept = keeping.editions.has(id) ? await keep(keeping, workspace, window, sent) : null
      const saved = await save()
      if (saved.ok && kept?.ok) await letGo(keeping, id, kept.value)
      return saved
    },
    async drop(window, path) {
      const id = await idOf(path, window)
      await letGo(keeping, id, keeping.editions.get(id))
    },
  }
}

/** Writes the words as an entry's newest edition, whose number is returned. */
async function keep(
  keeping: Keeping,
  workspace: Workspace,
  window: string,
  sent: ParsedArgs<'journal.keep'>,
): Promise<Result<number>> {
  const why = pathProblem(sent.path)
  if (why) return fail('workspace/outside', `“${sent.path.slice(0, 200)}” ${why}.`, { path: sent.path })
  const article = articleSent(workspace, sent)
  if (!article.ok) return article
  const { id: desk, machine, installation, process } = await keeping.identity
  const edition = ++keeping.edition
  const id = entryId(sent.path, desk, window)
  keeping.editions.set(id, edition)
  const written = await keeping.files.write(workspace, id, {
    format: 'copydesk-journal',
    version: 1,
    path: sent.path,
    base: sent.base,
    edition,
    at: new Date().toISOString(),
    by: workspace.author,
    newsroom: workspace.folder,
    machine,
    desk,
    installation,
    process,
    window,
    article: article.value,
  })
  return written.ok ? done(edition) : written
}

/** The words of an edition are safe elsewhere: its entry goes, unless newer words have come. */
async function letGo({ editions, files }: Keeping, id: string, edition: number | undefined): Promise<void> {
  const isNewest = (): boolean => editions.get(id) === edition
  if (isNewest()) await files.settled(id)
  if (!isNewest()) return
  editions.delete(id)
  await files.remove(id, () => editions.has(id))
}
