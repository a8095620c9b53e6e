import { movedPositions } from '../compare/moved.ts'

/**
 * The order of a merged list. Mine is the frame; what the others put in or moved goes behind what it stands behind on their side, and
 * behind what I had put in there, because that is most often the second half of a paragraph that was split. What both moved stays
 * where I moved it.
 *
 * @param kept what the merged list holds; each key stands once in every list it is in
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): string[] {
  const here = new Set(mine)
  const known = new Set([...base, ...theirs])
  const movedHere = movedIn(base, mine)
  const movedThere = movedIn(base, theirs)
  const isTheirs = (key: string): boolean => !here.has(key) || (movedThere.has(key) && !movedHere.has(key))
  const carried = new Set(theirs.filter(key => kept.has(key) && isTheirs(key)))
  const order = mine.filter(key => kept.has(key) && !carried.has(key))
  let before: string | undefined
  for (const key of theirs) {
    if (!kept.has(key)) continue
    if (carried.has(key)) {
      let at = before === undefined ? 0 : order.indexOf(before) + 1
      while (at < order.length && !known.has(order[at] as string)) at++
      order.splice(at, 0, key)
    }
    before = key
  }
  return order
}

/** Which of the keys of a base stand elsewhere in a later list. */
function movedIn(base: readonly string[], later: readonly string[]): Set<string> {
  const places = new Map(base.map((key, place) => [key, place]))
  const positions = later.flatMap(key => places.get(key) ?? [])
  return new Set(Array.from(movedPositions(positions), place => base[place] as string))
}

/** What a merged list holds: all that is on both sides, and what came on one; what went on one side is gone. */
export function keptOf(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): Set<string> {
  const [before, here, there] = [new Set(base), new Set(mine), new Set(theirs)]
  return new Set([...mine, ...theirs].filter(key => (here.has(key) && there.has(key)) || !before.has(key)))
}
