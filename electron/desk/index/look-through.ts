import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises'
import { done, type Result } from '../../../article/result.ts'
import { takeBuilding } from './building.ts'
import { compareWithFiles, type Differences, type PathList } from './compare.ts'
import { isDamage } from './database.ts'
import { beginAnew, inItsTurn, type KeptIndex, SMALL, WHILE_BUSY, writing } from './kept-index.ts'
import { TOLD, takeIn, tellChanged } from './take-in.ts'

/** A large newsroom whose index is being made answers from here on with what is there. Articles. */
const FIRST_PART = 500
/** Files read before questions have their turn. */
const READS = 256
/** With fewer changed files no progress is shown: it would only flicker. */
const WORTH_SHOWING = 500

/** How long nobody must have asked before pieces of a new index are joined. Milliseconds. */
const LULL = 500

/** Looks through all files and takes in what changed. One at a time; see `Keeper.refresh`. */
export function lookThrough(index: KeptIndex): Promise<Result<void>> {
  // One for each round: a single one, never kept in a small newsroom, would hold on to every question that ever waited for it.
  index.firstPart = Promise.withResolvers()
  return look(index)
}

async function look(index: KeptIndex): Promise<Result<void>> {
  if (index.isClosed) return done(undefined)
  index.isLookedThrough = true
  const isNew = !index.store.isWhole()
  const giveBack = isNew ? takeBuilding(index.file) : () => undefined
  if (!giveBack) return othersBuild(index)
  try {
    return await takeInAll(index, isNew)
  } finally {
    giveBack()
  }
}

/** While another Copydesk of this machine makes the index, it answers with what is there; should that one end, this one goes on. */
async function othersBuild(index: KeptIndex): Promise<Result<void>> {
  while (!index.isClosed && !index.store.isWhole()) {
    const giveBack = takeBuilding(index.file)
    giveBack?.()
    // Whoever waits for the first part goes on waiting for the same one.
    if (giveBack) return look(index)
    index.isLarge ??= index.store.count() > SMALL ? true : null
    if (index.store.count() >= FIRST_PART) index.firstPart.resolve()
    await pause(WHILE_BUSY)
  }
  tellChanged(index, null)
  return done(undefined)
}

/** Takes in what is not in the index as it is in the files; an index found damaged on the way is begun anew, with all files. */
async function takeInAll(index: KeptIndex, isNew: boolean): Promise<Result<void>> {
  const beginning = index.beginnings
  const compared = await compare(index)
  if (!compared) return takeInAll(index, true)
  if (!compared.ok) return compared
  const { count, changed, gone } = compared.value
  index.isLarge = count > SMALL
  if (gone.length > 0) await inItsTurn(index, () => writing(index, store => store.remove(gone)))
  await takeInPortions(index, changed, beginning)
  // Begun anew, the index is without what was taken in before.
  if (!index.isClosed && beginning !== index.beginnings) return takeInAll(index, true)
  await inItsTurn(index, () => writing(index, store => (index.isClosed ? store.settle() : store.setWhole())))
  if (index.isClosed) return done(undefined)
  // An index whose pieces cannot be joined, on a full disk say, answers as well, only slower.
  joinPieces(index).catch(() => undefined)
  if (isNew) tellChanged(index, index.isLarge ? null : [])
  else tellChanged(index, [...gone, ...changed.slice(0, TOLD + 1)])
  return done(undefined)
}

/** Null where the index was found damaged, by this or by a question meanwhile, and begun anew. */
async function compare(index: KeptIndex): Promise<Result<Differences> | null> {
  const beginning = index.beginnings
  try {
    return await compareWithFiles(index.folder, index.store)
  } catch (error) {
    if (beginning === index.beginnings) {
      if (!isDamage(error)) throw error
      beginAnew(index)
    }
    return null
  }
}

/** Takes in portion after portion, until the index is closed or no longer of this beginning. */
async function takeInPortions(index: KeptIndex, changed: PathList, beginning: number): Promise<void> {
  for (let from = 0; from < changed.length; from += READS) {
    if (index.isClosed || beginning !== index.beginnings) return
    const portion = changed.slice(from, from + READS)
    await inItsTurn(index, () => takeIn(index, portion, (store, entries) => store.gather(entries)))
    tellProgress(index, Math.min(changed.length, from + READS), changed.length)
  }
}

function tellProgress(index: KeptIndex, count: number, total: number): void {
  if (total >= WORTH_SHOWING) index.tell({ tells: 'progress', done: count, total })
  if (index.isLarge && count >= FIRST_PART) index.firstPart.resolve()
}

/**
 * Joins the pieces a new index is in, a little at a time, while nobody asks: fewer pieces are searched faster, but an answer that reads
 * articles would wait for a join at every step.
 */
export async function joinPieces(index: KeptIndex): Promise<void> {
  let isMore = true
  while (isMore && !index.isClosed) {
    const left = index.askedAt + LULL - performance.now()
    if (left > 0) await pause(left, undefined, { ref: false })
    else {
      await inItsTurn(index, () =>
        writing(index, store => {
          isMore = !index.isClosed && store.join()
        }),
      )
      await breathe()
    }
  }
}
