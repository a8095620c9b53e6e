/**
 * Which of these positions must have moved, so that the fewest possible did: all that are outside a longest increasing
 * subsequence. Positions are those of the earlier text, listed in the order of the later one, each once.
 */
export function movedPositions(positions: readonly number[]): Set<number> {
  const tails: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const position of positions) {
    const at = lowerBound(tails, position)
    previous.set(position, tails[at - 1])
    tails[at] = position
  }
  const moved = new Set(positions)
  for (let stays = tails.at(-1); stays !== undefined; stays = previous.get(stays)) moved.delete(stays)
  return moved
}

/** Index of the first value that is not smaller. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
