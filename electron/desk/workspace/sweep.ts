import { readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { attempt } from '../files/problems.ts'
import { UNFINISHED } from '../files/write-durably.ts'
import { resolveInside } from './paths.ts'
import type { Workspace } from './workspace.ts'

/** Files younger than this may be in the making right now, by another window or the command line. Milliseconds. */
const SETTLED = 60 * 60 * 1000

/**
 * Deletes what writes that were killed midway have left beside the files they were to replace, so that it does not pile up and travel
 * through sync folders. Only names that Copydesk alone gives; a file that cannot be deleted is left for the next time.
 */
export async function sweepUnfinished(workspace: Workspace, now = Date.now()): Promise<void> {
  for (const place of ['articles', 'media', 'exports', '.copydesk']) {
    const folder = await resolveInside(workspace.folder, place)
    if (folder.ok) await sweepFolder(folder.value, now)
  }
}

/** Folder by folder: the histories of a large newsroom have half a million files, and a list of them would fill the memory. */
async function sweepFolder(folder: string, now: number): Promise<void> {
  const entries = await attempt(folder, () => readdir(folder, { withFileTypes: true }))
  for (const entry of entries.ok ? entries.value : []) {
    const file = join(folder, entry.name)
    if (entry.isDirectory()) await sweepFolder(file, now)
    if (!entry.isFile() || !UNFINISHED.test(entry.name)) continue
    await attempt(file, async () => {
      if (now - (await stat(file)).mtimeMs > SETTLED) await unlink(file)
    })
  }
}
