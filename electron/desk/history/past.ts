import type { Article } from '../../../article/article.ts'
import { done, type Result } from '../../../article/result.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type HistoryPlace, placeOfHistory } from './places.ts'
import { putTogether, readHeads, readPieces, readVersionFile } from './read.ts'
import type { Version, VersionHead } from './version.ts'

/** How many articles' histories are held in memory, so that a save need not read what the last one wrote. */
const REMEMBERED = 8

/** What is known of an article's past while it is being written. Replaced, never changed, so that a failed write leaves it true. */
export interface Past {
  place: HistoryPlace
  /** The oldest first. */
  heads: readonly VersionHead[]
  newest: { version: Version; article: Article } | null
  /** The body before the newest version: what its word delta counts from. */
  before: Article['body']
  /** Which bundle each known piece is in. */
  known: ReadonlyMap<string, string>
  /** Bundles that the newest version brought; none other names them. */
  own: ReadonlySet<string>
  /** Set while saves may still go into the newest version: when it was begun and last saved to, by a clock that never jumps. */
  open: { since: number; last: number } | null
  /** When it was last thinned, by the same clock. */
  thinnedAt: number | null
}

/** Milliseconds by a clock that nobody can set. */
export const ticks = (): number => performance.now()

const pasts = new WeakMap<Workspace, Map<string, Past>>()

export async function pastOf(workspace: Workspace, path: string): Promise<Result<Past>> {
  const known = pasts.get(workspace)?.get(path)
  if (known) return done(known)
  const place = await placeOfHistory(workspace, path)
  return place.ok ? readPast(place.value) : place
}

async function readPast(place: HistoryPlace): Promise<Result<Past>> {
  const read = await readHeads(place)
  if (!read.ok) return read
  const { heads } = read.value
  const past: Past = {
    place,
    heads,
    newest: null,
    before: [],
    known: new Map(),
    own: new Set(),
    open: null,
    thinnedAt: null,
  }
  const last = heads.at(-1)
  const version = last && (await readVersionFile(place, last.id))
  const pieces = version?.ok && (await readPieces(place, version.value))
  if (!version?.ok || !pieces || !pieces.ok) return done(past)
  const article = putTogether(version.value, pieces.value)
  const known = new Map([...pieces.value].map(([hash, { bundle }]) => [hash, bundle]))
  return done({
    ...past,
    known,
    newest: article.ok ? { version: version.value, article: article.value } : null,
  })
}

export function rememberPast(workspace: Workspace, path: string, past: Past): void {
  const all = pasts.get(workspace) ?? new Map<string, Past>()
  pasts.set(workspace, all)
  all.delete(path)
  all.set(path, past)
  const oldest = all.keys().next()
  if (all.size > REMEMBERED && !oldest.done) all.delete(oldest.value)
}

/** Forgets what is known, because the history moved or was changed on the disk. */
export const forgetPast = (workspace: Workspace, path: string): void =>
  void pasts.get(workspace)?.delete(path)

/** Ends the version that saves have gone into: what is saved from here on is a version of its own. */
export function endVersion(workspace: Workspace, path: string): void {
  const past = pasts.get(workspace)?.get(path)
  if (past?.open) pasts.get(workspace)?.set(path, { ...past, open: null })
}
