import { unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { done, fail, type Result } from '../../../article/result.ts'
import type { ParsedArgs } from '../../contract.ts'
import { articleSent } from '../articles/save.ts'
import { attempt } from '../files/problems.ts'
import { makeFolder, makeFolderIn, writeDurably } from '../files/write-durably.ts'
import type { DeskIdentity } from '../identity.ts'
import { pathProblem, resolveInside } from '../workspace/paths.ts'
import { stillThere, type Workspace } from '../workspace/workspace.ts'
import { ENTRY_SUFFIX, type Entry, entryId, printEntry } from './entry.ts'

/** In the newsroom, so that the words can be found from any machine that works in it. */
export const JOURNAL = '.copydesk/journal'
/** In the app's data folder, for words of a newsroom that cannot be written to. */
export const OWN_JOURNAL = 'journal'

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

export function createJournal({ identity, dataFolder, patience = PATIENCE }: JournalOptions): Journal {
  /** The newest edition of each entry of this desk, and the files that hold one, the latest written last. */
  const entries = new Map<string, { edition: number; files: Set<string> }>()
  /** Entries that are on their way to a newsroom's disk. */
  const underWay = new Map<string, Promise<Result<void>>>()
  let edition = 0

  const idOf = async (path: string, window: string): Promise<string> =>
    entryId(path, (await identity).id, window)

  function note(id: string, file: string): void {
    const files = entries.get(id)?.files
    files?.delete(file)
    files?.add(file)
  }

  /** Into the newsroom. While an earlier writing hangs there, another one would only wait behind it. */
  async function writeThere(workspace: Workspace, id: string, text: string): Promise<Result<void>> {
    if (underWay.has(id)) return SLOW
    const writing = inNewsroom(workspace, id, text).finally(() => underWay.delete(id))
    underWay.set(id, writing)
    const first = await Promise.race([writing, pause(patience, SLOW, { ref: false })])
    return first
  }

  async function inNewsroom(workspace: Workspace, id: string, text: string): Promise<Result<void>> {
    const there = await stillThere(workspace)
    if (!there.ok) return there
    const file = await resolveInside(workspace.folder, `${JOURNAL}/${id}${ENTRY_SUFFIX}`)
    if (!file.ok) return file
    note(id, file.value)
    const made = await attempt(file.value, () => makeFolderIn(workspace.folder, dirname(file.value)))
    return made.ok ? writeDurably(file.value, text) : made
  }

  async function writeHere(id: string, text: string): Promise<Result<void>> {
    const file = join(dataFolder, OWN_JOURNAL, id + ENTRY_SUFFIX)
    note(id, file)
    const made = await attempt(file, () => makeFolder(dirname(file)))
    return made.ok ? writeDurably(file, text) : made
  }

  async function keep(
    workspace: Workspace,
    window: string,
    sent: ParsedArgs<'journal.keep'>,
  ): Promise<Result<number>> {
    const why = pathProblem(sent.path)
    if (why) return fail('workspace/outside', `“${sent.path.slice(0, 200)}” ${why}.`, { path: sent.path })
    const article = articleSent(workspace, sent)
    if (!article.ok) return article
    const { id: desk, machine, installation, process } = await identity
    const own = ++edition
    const entry: Entry = {
      format: 'copydesk-journal',
      version: 1,
      path: sent.path,
      base: sent.base,
      edition: own,
      at: new Date().toISOString(),
      by: workspace.author,
      newsroom: workspace.folder,
      machine,
      desk,
      installation,
      process,
      window,
      article: article.value,
    }
    const id = entryId(sent.path, desk, window)
    entries.set(id, { edition: own, files: entries.get(id)?.files ?? new Set() })
    const text = printEntry(entry)
    const there = await writeThere(workspace, id, text)
    const written = there.ok ? there : await writeHere(id, text)
    return written.ok ? done(own) : written
  }

  async function remove(id: string): Promise<void> {
    await underWay.get(id)
    const files = entries.get(id)?.files ?? []
    entries.delete(id)
    // The latest last: a crash in between must not bring an earlier state of the words back.
    for (const file of files) await attempt(file, () => unlink(file))
  }

  return {
    async keep(workspace, window, sent) {
      const kept = await keep(workspace, window, sent)
      return kept.ok ? done({}) : kept
    },
    async around(workspace, window, sent, save) {
      const id = await idOf(sent.path, window)
      const kept = entries.has(id) ? await keep(workspace, window, sent) : null
      const saved = await save()
      if (saved.ok && kept?.ok && entries.get(id)?.edition === kept.value) await remove(id)
      return saved
    },
    async drop(window, path) {
      await remove(await idOf(path, window))
    },
  }
}

const SLOW = fail('disk/slow', 'The disk of the newsroom does not answer.')
