import { readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../../article/article.ts'
import { wordDelta } from '../../../article/compare/delta.ts'
import { done, type Result } from '../../../article/result.ts'
import { countBody } from '../../../article/words.ts'
import type { VersionReason } from '../../contract.ts'
import { attempt } from '../files/problems.ts'
import { inTurn } from '../files/turns.ts'
import { makeFolderIn, writeDurably, writeNew } from '../files/write-durably.ts'
import { report } from '../report.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { forgetPast, type Past, pastOf, rememberPast, ticks } from './past.ts'
import { type Pieces, takeApart, writeBundle } from './pieces.ts'
import { BUNDLE_SUFFIX, HISTORY, VERSION_SUFFIX } from './places.ts'
import { readHeads, readVersionFile, versionIds } from './read.ts'
import { README } from './readme.ts'
import { thinned } from './thin.ts'
import { headOf, nextId, type Version } from './version.ts'

/** An article as it stands in its file, and why this moment is kept. */
export interface Moment {
  article: Article
  /** The version of the article file: SHA-256 of its bytes. */
  file: string
  reason: VersionReason
}

/** Saves that follow each other are one version for so long, in milliseconds, unless a pause of `PAUSE` comes between. */
const LONGEST = 60_000
const PAUSE = 15_000
/** How often a history is thinned at most, in milliseconds. */
const THINNING = 60 * 60 * 1000

/** The turn of everything that changes one article's history. Taken last, inside those of the article and of names. */
export const historyTurn = (path: string): string => `history ${path}`

/**
 * Keeps an article as it now stands in its file as a version. Saves of the same person in quick succession go into one version;
 * `base`, what the file held before, is kept first where the history does not know it, because somebody else wrote it. Fails with
 * `disk/…` or `workspace/outside`; what was kept before is then still there.
 */
export function keepVersion(
  workspace: Workspace,
  path: string,
  moment: Moment,
  base?: Omit<Moment, 'reason'>,
): Promise<Result<void>> {
  return inTurn(workspace.turns, historyTurn(path), async () => {
    const known = await knowing(workspace, path, base)
    if (!known.ok) return known
    const added = await addVersion(workspace, path, known.value, moment)
    return added.ok ? done(undefined) : added
  })
}

/**
 * Keeps what the file holds now where the history does not know it, before it is saved over: killed in between, the desk would have
 * left it nowhere. Fails as `keepVersion` does.
 */
export function keepBase(
  workspace: Workspace,
  path: string,
  base: Omit<Moment, 'reason'>,
): Promise<Result<void>> {
  return inTurn(workspace.turns, historyTurn(path), async () => {
    const known = await knowing(workspace, path, base)
    if (!known.ok) return known
    rememberPast(workspace, path, known.value)
    return done(undefined)
  })
}

/** The past, with what the file held before in it. Another desk may have kept that already, so it is looked for on the disk first. */
async function knowing(
  workspace: Workspace,
  path: string,
  base: Omit<Moment, 'reason'> | undefined,
): Promise<Result<Past>> {
  const past = await pastOf(workspace, path)
  if (!past.ok || !base || past.value.newest?.version.file === base.file) return past
  forgetPast(workspace, path)
  const again = await pastOf(workspace, path)
  if (!again.ok || again.value.newest?.version.file === base.file) return again
  return addVersion(workspace, path, again.value, { ...base, reason: 'outside' })
}

async function addVersion(
  workspace: Workspace,
  path: string,
  remembered: Past,
  moment: Moment,
): Promise<Result<Past>> {
  const folded = await goesIntoNewest(remembered, moment, workspace.author)
  const begun = folded ? done(remembered) : await asOnDisk(workspace, path, remembered)
  if (!begun.ok) return begun
  const past = begun.value
  const pieces = takeApart(moment.article)
  const ready = await prepare(workspace, past)
  if (!ready.ok) return ready
  const stored = await storePieces(past, pieces)
  if (!stored.ok) return stored
  const { known, bundle } = stored.value
  const before = folded ? past.before : (past.newest?.article.body ?? [])
  // Who wrote what was found in the file is not known; it need not be whoever is at the desk.
  const by = moment.reason === 'outside' ? '' : workspace.author
  const version = makeVersion(past, moment, { pieces, known, before, folded, by })
  const file = join(past.place.versions, version.id + VERSION_SUFFIX)
  const written = await writeDurably(file, `${JSON.stringify(version, null, 1)}\n`)
  if (!written.ok) return written

  const heads = [...past.heads.filter(({ id }) => id !== version.id), headOf(version)]
  const now = ticks()
  const own = new Set([...(folded ? past.own : []), ...(bundle ? [bundle] : [])])
  const next: Past = {
    ...past,
    heads,
    before,
    newest: { version, article: moment.article },
    known,
    own,
    open: moment.reason === 'saved' ? { since: folded ? (past.open?.since ?? now) : now, last: now } : null,
  }
  const tidy = folded ? await dropReplaced(next) : await thinNow(next)
  rememberPast(workspace, path, tidy)
  return done(tidy)
}

async function goesIntoNewest(
  { place, open, newest }: Past,
  { reason, article }: Moment,
  author: string,
): Promise<boolean> {
  if (!open || !newest || reason !== 'saved' || judgements(article) !== judgements(newest.article))
    return false
  const { version } = newest
  const now = ticks()
  const isSoon = now - open.since < LONGEST && now - open.last < PAUSE
  if (!isSoon || version.by !== author || version.reason !== 'saved') return false
  // A colleague at another desk, or an export by command, may have added a newer one since.
  const ids = await versionIds(place)
  if (!ids.ok || ids.value.at(-1) !== version.id) return false
  // Or marked it “keep”.
  const there = await readVersionFile(place, version.id)
  return there.ok && !there.value.keep
}

/** What was signed off and whether it holds: a sign-off that comes, goes or turns stale begins a version of its own. */
const judgements = ({ quotes }: Article): string =>
  quotes.flatMap(({ id, signOff, status }) => (signOff ? `${id} ${status} ${signOff.textHash}` : [])).join()

/** The past as it is on the disk: another desk may have added versions, and let go of some with blocks that are remembered here. */
async function asOnDisk(workspace: Workspace, path: string, past: Past): Promise<Result<Past>> {
  const ids = await versionIds(past.place)
  if (!ids.ok) return ids
  if (ids.value.join() === past.heads.map(({ id }) => id).join()) return done(past)
  forgetPast(workspace, path)
  return pastOf(workspace, path)
}

/** The folder for versions, and beside the first history of a newsroom the file that explains it. */
async function prepare(workspace: Workspace, { place, heads }: Past): Promise<Result<void>> {
  if (heads.length > 0) return done(undefined)
  const made = await attempt(place.versions, () => makeFolderIn(workspace.folder, place.versions))
  if (!made.ok) return made
  const readme = await resolveInside(workspace.folder, `${HISTORY}/README.txt`)
  if (!readme.ok) return readme
  const written = await writeNew(readme.value, README)
  return written.ok || written.error.code === 'disk/exists' ? done(undefined) : written
}

/** Writes what no earlier version has into one bundle. */
async function storePieces(
  { place, known }: Past,
  pieces: Pieces,
): Promise<Result<{ known: Map<string, string>; bundle: string | null }>> {
  const fresh = [...new Set([...pieces.body, ...pieces.quotes])].filter(hash => !known.has(hash))
  const all = new Map(known)
  if (fresh.length === 0) return done({ known: all, bundle: null })
  const bundle = await writeBundle(place, fresh, pieces)
  if (!bundle.ok) return bundle
  for (const hash of fresh) all.set(hash, bundle.value)
  return done({ known: all, bundle: bundle.value })
}

interface Making {
  pieces: Pieces
  known: ReadonlyMap<string, string>
  before: Article['body']
  folded: boolean
  by: string
}

function makeVersion(
  { heads, newest }: Past,
  { article, file, reason }: Moment,
  { pieces, known, before, folded, by }: Making,
): Version {
  const { fields, body, quotes } = pieces
  const delta = wordDelta(before, article.body, article.language)
  return {
    format: 'copydesk-version',
    version: 1,
    id: folded && newest ? newest.version.id : nextId(heads.at(-1)?.id),
    at: new Date().toISOString(),
    by,
    reason,
    keep: false,
    words: countBody(article.body, article.language),
    ...delta,
    file,
    fields,
    body,
    quotes,
    bundles: [...new Set([...body, ...quotes].map(hash => known.get(hash) as string))],
  }
}

/**
 * Deletes bundles that only an earlier state of the newest version needed. A bundle is named after what is in it, so that words that
 * came back may stand in one that an older version names; and where another desk has written versions meanwhile, which nobody has
 * read here, all are left to the next thinning. One that cannot be deleted is only waste.
 */
async function dropReplaced(past: Past): Promise<Past> {
  const isNamed = (bundle: string): boolean => past.heads.some(({ bundles }) => bundles.includes(bundle))
  const replaced = [...past.own].filter(bundle => !isNamed(bundle))
  if (replaced.length === 0) return past
  const ids = await versionIds(past.place)
  const known = new Set(past.heads.map(({ id }) => id))
  return ids.ok && ids.value.every(id => known.has(id)) ? dropBundles(past, replaced) : past
}

async function dropBundles(past: Past, names: readonly string[]): Promise<Past> {
  if (names.length === 0) return past
  const gone = new Set(names)
  for (const name of names) {
    const file = join(past.place.bundles, name + BUNDLE_SUFFIX)
    report(await attempt(file, () => unlink(file)))
  }
  return {
    ...past,
    known: new Map([...past.known].filter(([, bundle]) => !gone.has(bundle))),
    own: new Set([...past.own].filter(name => !gone.has(name))),
  }
}

/** Lets go of versions whose time is over, now and then; first their files, then the bundles that nobody names any more. */
async function thinNow(past: Past): Promise<Past> {
  if (past.thinnedAt !== null && ticks() - past.thinnedAt < THINNING) return past
  const read = await readHeads(past.place)
  if (!read.ok) return past
  // A clock that jumps ahead for a moment must not age all that was written before: time is up by when the version before was written, too.
  const before = Date.parse(read.value.heads.at(-2)?.at ?? '')
  const over = thinned(read.value.heads, Math.min(Date.now(), before))
  for (const id of over) {
    const file = join(past.place.versions, id + VERSION_SUFFIX)
    const deleted = await attempt(file, () => unlink(file))
    if (!deleted.ok && deleted.error.code !== 'disk/gone') over.delete(id)
  }
  const heads = read.value.heads.filter(({ id }) => !over.has(id))
  const next = { ...past, heads, thinnedAt: ticks() }
  return read.value.problems.length > 0 ? next : dropBundles(next, await unusedBundles(next))
}

/** Bundles younger than this may belong to a version that another program is just writing. Milliseconds. */
const SETTLED = 60 * 60 * 1000

async function unusedBundles({ place, heads }: Past): Promise<string[]> {
  const used = new Set(heads.flatMap(({ bundles }) => bundles))
  const names = await attempt(place.bundles, () => readdir(place.bundles))
  if (!names.ok) return []
  const unused: string[] = []
  for (const name of names.value) {
    if (!name.endsWith(BUNDLE_SUFFIX) || used.has(name.slice(0, -BUNDLE_SUFFIX.length))) continue
    const age = await attempt(name, async () => Date.now() - (await stat(join(place.bundles, name))).mtimeMs)
    if (age.ok && age.value > SETTLED) unused.push(name.slice(0, -BUNDLE_SUFFIX.length))
  }
  return unused
}
