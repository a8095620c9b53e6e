import { done, fail, type Result } from '../../../article/result.ts'
import type { LibraryView } from '../../contract-library.ts'
import { readBounded } from '../files/read-bounded.ts'
import { inTurn } from '../files/turns.ts'
import { writeDurably } from '../files/write-durably.ts'
import { resolveInside } from './paths.ts'
import { SETTINGS_FILE } from './settings.ts'
import { changedViews, type ViewChange, viewsIn } from './view-entries.ts'
import type { Workspace } from './workspace.ts'

/** The views as `copydesk.json` has them now. Fails with `disk/…` and `workspace/damaged`. */
export async function listViews(workspace: Workspace): Promise<Result<LibraryView[]>> {
  const read = await readSettingsFile(workspace)
  if (!read.ok) return read
  workspace.settings.views = viewsIn(read.value.content.views)
  return done(workspace.settings.views)
}

/**
 * Changes one view in `copydesk.json`, read anew, so that what colleagues changed meanwhile stays. Everything else in the file stays
 * as it is, what this version does not know included.
 */
export function changeViews(workspace: Workspace, change: ViewChange): Promise<Result<LibraryView[]>> {
  return inTurn(workspace.turns, 'settings', async () => {
    const read = await readSettingsFile(workspace)
    if (!read.ok) return read
    const { file, content } = read.value
    const views = changedViews(content.views, change)
    if (!views.ok) return views
    const written = await writeDurably(
      file,
      `${JSON.stringify({ ...content, views: views.value }, null, 2)}\n`,
    )
    if (!written.ok) return written
    workspace.settings.views = viewsIn(views.value)
    return done(workspace.settings.views)
  })
}

async function readSettingsFile(
  workspace: Workspace,
): Promise<Result<{ file: string; content: Record<string, unknown> }>> {
  const place = await resolveInside(workspace.folder, SETTINGS_FILE)
  if (!place.ok) return place
  const text = await readBounded(place.value, 1024 * 1024)
  if (!text.ok) return text
  const damaged = fail(
    'workspace/damaged',
    `“${SETTINGS_FILE}” cannot be read any more: it is not complete JSON. Nothing was changed.`,
  )
  try {
    const content: unknown = JSON.parse(text.value.toString('utf8').replace(/^\uFEFF/, ''))
    const isGroup = typeof content === 'object' && content !== null && !Array.isArray(content)
    return isGroup ? done({ file: place.value, content: content as Record<string, unknown> }) : damaged
  } catch {
    return damaged
  }
}
