import { unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { done, type Result } from '../../../article/result.ts'
import { placeOfArticle } from '../articles/read.ts'
import { ARTICLE_SUFFIX } from '../articles/slug.ts'
import { attempt } from '../files/problems.ts'
import { readBounded } from '../files/read-bounded.ts'
import { makeFolderIn, writeDurably, writeNew } from '../files/write-durably.ts'
import { pathInside, resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'

const LOCKS = '.copydesk/locks'
const LONGEST = 64 * 1024

/**
 * Who has an article, as a file beside nobody's work: people can read it, and may delete it. `beat` goes up while the desk lives; no
 * clock of another machine is ever compared with ours.
 */
const lockSchema = z.looseObject({
  format: z.literal('copydesk-lock'),
  version: z.int().positive(),
  article: z.string(),
  name: z.string().catch(''),
  machine: z.string().catch(''),
  since: z.string().catch(''),
  desk: z.string(),
  installation: z.string().catch(''),
  process: z.int().nonnegative().catch(0),
  beat: z.int().nonnegative(),
})
export type Lock = z.output<typeof lockSchema>

/** What stands in a lock's place. `unreadable` may be another version's, or half a file on a disk that knows no links. */
export type Found = { kind: 'none' } | { kind: 'unreadable'; stamp: string } | { kind: 'lock'; lock: Lock }

/** Where the lock of an article is. */
export interface LockPlace {
  /** Of the article, links followed, relative to the newsroom: every window knows it by this. */
  path: string
  /** Names the article among those of all newsrooms. */
  key: string
  /** Absolute; null where links lead the folder of locks out of the newsroom: then the lock is only in memory. */
  file: string | null
}

/** The lock mirrors the article's path, so that people find it. Fails as `placeOfArticle` does. */
export async function placeOfLock(workspace: Workspace, path: string): Promise<Result<LockPlace>> {
  const article = await placeOfArticle(workspace, path)
  if (!article.ok) return article
  const inside = pathInside(workspace.folder, article.value)
  const file = await resolveInside(
    workspace.folder,
    `${LOCKS}/${inside.slice(0, -ARTICLE_SUFFIX.length)}.json`,
  )
  return done({ path: inside, key: article.value, file: file.ok ? file.value : null })
}

/** Reads a lock. Fails with `disk/…` where nobody can say whether there is one. */
export async function readLock(file: string | null): Promise<Result<Found>> {
  if (file === null) return done({ kind: 'none' })
  const bytes = await readBounded(file, LONGEST)
  if (!bytes.ok) {
    if (bytes.error.code === 'disk/gone') return done({ kind: 'none' })
    if (bytes.error.code.startsWith('file/')) return done({ kind: 'unreadable', stamp: bytes.error.message })
    return bytes
  }
  const text = bytes.value.toString('utf8')
  try {
    return done({ kind: 'lock', lock: lockSchema.parse(JSON.parse(text)) })
  } catch {
    return done({ kind: 'unreadable', stamp: text })
  }
}

const print = (lock: Lock): string => `${JSON.stringify(lock, null, 2)}\n`

/** Writes a lock where there is none; fails with `disk/exists` where another desk was quicker. Not flushed: no lock outlives its desk. */
export async function createLock(newsroom: string, file: string, lock: Lock): Promise<Result<void>> {
  const made = await attempt(file, () => makeFolderIn(newsroom, dirname(file)))
  return made.ok ? writeNew(file, print(lock), false) : made
}

/** Writes a lock over whatever stands there. */
export const replaceLock = (file: string, lock: Lock): Promise<Result<void>> =>
  writeDurably(file, print(lock), false)

/** Deletes a lock of ours; another desk's stays. */
export async function removeLock(file: string | null, desk: string): Promise<void> {
  if (file === null) return
  const found = await readLock(file)
  if (found.ok && found.value.kind === 'lock' && found.value.lock.desk === desk) {
    await attempt(file, () => unlink(file))
  }
}
