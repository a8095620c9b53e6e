import { realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { done, fail, type Problem, type Result } from '../../../article/result.ts'
import type { NewsroomSettings } from '../../contract.ts'
import { attempt, isMissing } from '../files/problems.ts'
import { readBounded } from '../files/read-bounded.ts'
import type { Turns } from '../files/turns.ts'
import { makeFolder, writeNew } from '../files/write-durably.ts'
import { resolveInside } from './paths.ts'
import { parseSettings, printSettings, SETTINGS_FILE } from './settings.ts'

/** An open newsroom folder. `folder` is its real path, links followed; everything in it is reached through `resolveInside`. */
export interface Workspace {
  folder: string
  settings: NewsroomSettings
  /** Who is writing what at this moment; see `inTurn`. */
  turns: Turns
  /** Who is at the desk: the name under versions. Empty where nobody gave one, and on the command line. */
  author: string
  /** Tells the person of a trouble beside their work; where nobody listens, it is only noted. */
  tell: (problem: Problem) => void
}

/** Everything a newsroom folder consists of; `.copydesk/cache` may be deleted at any time. */
const FOLDERS = [
  'articles',
  'media',
  '.copydesk/history',
  '.copydesk/trash',
  '.copydesk/journal',
  '.copydesk/cache',
]

/**
 * The absolute path of a folder a person typed or a program gave: `~` is their home. Fails with `workspace/not-absolute`, for a
 * path relative to nothing in particular would land somewhere surprising.
 */
export function folderFromWords(words: string): Result<string> {
  const typed = words.trim().replace(/^~(?=$|[/\\])/, homedir())
  if (typed.includes('\0') || !isAbsolute(typed)) {
    return fail(
      'workspace/not-absolute',
      `“${words.slice(0, 200)}” is not a full path. Write it from the start, such as ${join(homedir(), 'Newsroom')}.`,
      { folder: words },
    )
  }
  return done(resolve(typed))
}

/**
 * Opens a newsroom folder; nothing in it is changed, so that one on a disk that can only be read can be read. Fails with
 * `workspace/none` where there is none and `workspace/damaged` where its settings cannot be read.
 */
export async function openWorkspace(folder: string): Promise<Result<Workspace>> {
  const settingsFile = join(folder, SETTINGS_FILE)
  const text = await readBounded(settingsFile, 1024 * 1024)
  if (!text.ok) {
    if (text.error.details?.system !== 'ENOENT') return text
    return fail(
      'workspace/none',
      `“${folder}” is not a newsroom folder: there is no ${SETTINGS_FILE} in it.`,
      { folder },
    )
  }
  const settings = parseSettings(text.value.toString('utf8'))
  if (!settings.ok)
    return fail('workspace/damaged', `“${folder}” cannot be opened. ${settings.error.message}`, { folder })
  const real = await attempt(folder, () => realpath(folder))
  if (!real.ok) return real
  const name = settings.value.name || basename(real.value)
  return done({
    folder: real.value,
    settings: { ...settings.value, name },
    turns: new Map(),
    author: '',
    tell: () => undefined,
  })
}

/**
 * Makes a folder a newsroom and opens it. What is in the folder stays untouched: a folder of other files gets the newsroom beside
 * them, one that is a newsroom already is simply opened.
 */
export async function createWorkspace(folder: string, name = ''): Promise<Result<Workspace>> {
  const settingsFile = join(folder, SETTINGS_FILE)
  const made = await attempt(folder, () => makeFolder(folder))
  if (!made.ok) return made
  const written = await writeNew(settingsFile, printSettings(name || basename(folder)))
  if (!written.ok && written.error.code !== 'disk/exists') return written
  const opened = await openWorkspace(folder)
  if (!opened.ok) return opened
  const ready = await makeFolders(opened.value.folder)
  return ready.ok ? opened : ready
}

/**
 * The open newsroom, provided that its folder still is there. Fails with `disk/gone` for one that was moved or whose drive is not
 * connected: a new article would otherwise begin a second newsroom in its place, and the library would show an empty one.
 */
export async function stillThere(workspace: Workspace): Promise<Result<Workspace>> {
  const { folder } = workspace
  // Without its drive a folder may be left as an empty one; a newsroom has at least one of these.
  for (const name of [SETTINGS_FILE, 'articles']) {
    const found = await attempt(folder, () => stat(join(folder, name)))
    if (found.ok) return done(workspace)
    if (found.error.code !== 'disk/gone') return found
  }
  return fail(
    'disk/gone',
    `The newsroom folder “${folder}” is not there. It may have been moved or renamed, or its drive is not connected. Bring it back, and everything goes on.`,
    { folder },
  )
}

/** The newsroom a file belongs to: the nearest folder above it with a `copydesk.json`. Null for a file outside any. */
export async function workspaceAround(file: string): Promise<string | null> {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    try {
      if ((await stat(join(folder, SETTINGS_FILE))).isFile()) return folder
    } catch (error) {
      if (!isMissing(error)) return null
    }
    if (folder === dirname(folder)) return null
  }
}

/** Through `resolveInside`, so that a folder handed over with `.copydesk` linked elsewhere makes nothing there. */
async function makeFolders(folder: string): Promise<Result<void>> {
  for (const name of FOLDERS) {
    const place = await resolveInside(folder, name)
    if (!place.ok) return place
    const made = await attempt(place.value, () => makeFolder(place.value))
    if (!made.ok) return made
  }
  return done(undefined)
}
