import { unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fail, type Result } from '../../../article/result.ts'
import { attempt } from '../files/problems.ts'
import { makeFolder, makeFolderIn, writeDurably } from '../files/write-durably.ts'
import { resolveInside } from '../workspace/paths.ts'
import { stillThere, type Workspace } from '../workspace/workspace.ts'
import { ENTRY_SUFFIX, type Entry, printEntry } from './entry.ts'

/** In the newsroom, so that the words can be found from any machine that works in it. */
export const JOURNAL = '.copydesk/journal'
/** In the app's data folder, for words of a newsroom that cannot be written to. */
export const OWN_JOURNAL = 'journal'

/** The files in which one desk keeps its entries: in the newsroom and, where that cannot be written in time, in the data folder. */
export interface EntryFiles {
  /** Writes an entry in place of what it was before. Fails where neither newsroom nor data folder can be written. */
  write(workspace: Workspace, id: string, entry: Entry): Promise<Result<void>>
  /** Resolves once nothing of an entry is on its way to a disk that did not answer in time. */
  settled(id: string): Promise<void>
  /** Deletes an entry, until `isNewer` says that it was written anew. */
  remove(id: string, isNewer: () => boolean): Promise<void>
}

/** @param patience milliseconds that the newsroom's disk may take before the words are written to this machine's as well */
export function createEntryFiles(dataFolder: string, patience: number): EntryFiles {
  /** The files that hold an entry, the latest written last. */
  const files = new Map<string, Set<string>>()
  /** Entries that are on their way to a newsroom's disk. */
  const underWay = new Map<string, Promise<Result<void>>>()

  function note(id: string, file: string): void {
    const known = files.get(id) ?? new Set()
    known.delete(file)
    files.set(id, known.add(file))
  }
  /** Into the newsroom. While an earlier writing hangs there, another one would only wait behind it. */
  async function writeThere(workspace: Workspace, id: string, text: string): Promise<Result<void>> {
    if (underWay.has(id)) return SLOW
    const writing = writeInto(workspace, id, text, file => note(id, file)).finally(() => underWay.delete(id))
    underWay.set(id, writing)
    return Promise.race([writing, pause(patience, SLOW, { ref: false })])
  }
  async function writeHere(id: string, text: string): Promise<Result<void>> {
    const file = join(dataFolder, OWN_JOURNAL, id + ENTRY_SUFFIX)
    note(id, file)
    const made = await attempt(file, () => makeFolder(dirname(file)))
    return made.ok ? writeDurably(file, text) : made
  }
  return {
    async write(workspace, id, entry) {
      const text = printEntry(entry)
      const there = await writeThere(workspace, id, text)
      return there.ok ? there : writeHere(id, text)
    },
    settled: async id => void (await underWay.get(id)),
    async remove(id, isNewer) {
      const known = files.get(id) ?? new Set()
      // The latest last: a crash in between must not bring an earlier state of the words back.
      for (const file of known) {
        if (isNewer()) return
        known.delete(file)
        await attempt(file, () => unlink(file))
      }
      if (known.size === 0) files.delete(id)
    },
  }
}

/** Writes an entry into the newsroom; `note` hears of its file before that can be there. */
async function writeInto(
  workspace: Workspace,
  id: string,
  text: string,
  note: (file: string) => void,
): Promise<Result<void>> {
  const there = await stillThere(workspace)
  if (!there.ok) return there
  const file = await resolveInside(workspace.folder, `${JOURNAL}/${id}${ENTRY_SUFFIX}`)
  if (!file.ok) return file
  note(file.value)
  const made = await attempt(file.value, () => makeFolderIn(workspace.folder, dirname(file.value)))
  return made.ok ? writeDurably(file.value, text) : made
}

const SLOW = fail('disk/slow', 'The disk of the newsroom does not answer.')
