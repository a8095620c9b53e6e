import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Article, parseArticle } from '../../../article/article.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import { attempt, isMissing } from '../files/problems.ts'
import { readBounded } from '../files/read-bounded.ts'
import { eachOf } from '../files/turns.ts'
import { readBundle } from './pieces.ts'
import { type HistoryPlace, VERSION_SUFFIX } from './places.ts'
import { headOf, numberOf, type Version, type VersionHead, versionSchema } from './version.ts'

/** How many files are read at once. */
const WIDTH = 16

/** Reads a version's own file. Fails with `history/none` where there is none and `history/damaged`. */
export async function readVersionFile({ versions }: HistoryPlace, id: string): Promise<Result<Version>> {
  const bytes = await readBounded(join(versions, id + VERSION_SUFFIX))
  if (!bytes.ok) {
    if (bytes.error.code !== 'disk/gone') return bytes
    return fail('history/none', 'This version is no longer in the history.', { id })
  }
  try {
    const version = versionSchema.parse(JSON.parse(bytes.value.toString('utf8')))
    if (version.id === id) return done(version)
  } catch {
    // Cut off or changed by hand: said below.
  }
  return fail('history/damaged', `Version ${numberOf(id)} in the history is damaged and was passed over.`, {
    id,
  })
}

/** The ids of all version files, the oldest first. */
export async function versionIds({ versions }: HistoryPlace): Promise<Result<string[]>> {
  const names = await attempt(versions, () =>
    readdir(versions).catch((error: unknown) => {
      if (isMissing(error)) return []
      throw error
    }),
  )
  if (!names.ok) return names
  const ids = names.value.flatMap(name =>
    name.endsWith(VERSION_SUFFIX) ? [name.slice(0, -VERSION_SUFFIX.length)] : [],
  )
  return done(
    ids.filter(id => numberOf(id) > 0).sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1)),
  )
}

/** All versions that can be read, the oldest first; `problems` are about the others. */
export async function readHeads(
  place: HistoryPlace,
): Promise<Result<{ heads: VersionHead[]; problems: string[] }>> {
  const ids = await versionIds(place)
  if (!ids.ok) return ids
  const read = await eachOf(ids.value, WIDTH, id => readVersionFile(place, id))
  return done({
    heads: read.flatMap(version => (version.ok ? [headOf(version.value)] : [])),
    // One that went between listing and reading was thinned away, which is no problem.
    problems: read.flatMap(version =>
      version.ok || version.error.code === 'history/none' ? [] : [version.error.message],
    ),
  })
}

/** Which bundle each of a version's pieces is in, with its content. */
export type KnownPieces = Map<string, { bundle: string; json: unknown }>

/** Reads all bundles of a version. Fails with `history/damaged` when one cannot be read. */
export async function readPieces(place: HistoryPlace, { bundles }: Version): Promise<Result<KnownPieces>> {
  const read = await eachOf(bundles, WIDTH, name => readBundle(place.bundles, name))
  const pieces: KnownPieces = new Map()
  for (const [index, bundle] of read.entries()) {
    if (!bundle.ok) return bundle
    for (const [hash, json] of bundle.value) pieces.set(hash, { bundle: bundles[index] as string, json })
  }
  return done(pieces)
}

/** Puts a version together again. Fails with `history/damaged` when a piece is missing, or as `parseArticle` does. */
export function putTogether(version: Version, pieces: KnownPieces): Result<Article> {
  const missing = [...version.body, ...version.quotes].filter(hash => !pieces.has(hash))
  if (missing.length > 0) {
    return fail(
      'history/damaged',
      `Version ${numberOf(version.id)} cannot be read: ${missing.length} of its blocks are no longer in the history.`,
      { id: version.id, missing },
    )
  }
  const contents = (hashes: string[]): unknown[] => hashes.map(hash => pieces.get(hash)?.json)
  return parseArticle({ ...version.fields, body: contents(version.body), quotes: contents(version.quotes) })
}

/**
 * Reads a version as the article it was. A save that goes into it meanwhile takes blocks away that only its earlier state needed: then it
 * is read again, until the same blocks are missing twice (`tried`).
 */
export async function readVersion(place: HistoryPlace, id: string, tried?: string): Promise<Result<Article>> {
  const version = await readVersionFile(place, id)
  if (!version.ok) return version
  const pieces = await readPieces(place, version.value)
  if (pieces.ok) return putTogether(version.value, pieces.value)
  const bundles = version.value.bundles.join()
  return bundles === tried ? pieces : readVersion(place, id, bundles)
}
