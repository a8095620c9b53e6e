import type { BlockChange } from '../../../article/compare/compare.ts'

/** Fewer unchanged blocks in a row than this are shown: they help to find one's way and fold nothing worth folding. */
const WORTH_FOLDING = 4

interface Stretch {
  isFolded: boolean
  changes: BlockChange[]
}

/** Cuts a comparison into stretches, long ones without a change folded but for the block on either side of a change. */
export function inStretches(blocks: readonly BlockChange[]): Stretch[] {
  const stretches: Stretch[] = []
  let quiet: BlockChange[] = []
  const show = (...changes: BlockChange[]): void => {
    const last = stretches.at(-1)
    if (last && !last.isFolded) last.changes.push(...changes)
    else if (changes.length > 0) stretches.push({ isFolded: false, changes })
  }
  const endQuiet = (): void => {
    const [first, ...rest] = quiet
    const last = rest.pop()
    if (!first || !last || rest.length < WORTH_FOLDING) show(...quiet)
    else {
      show(first)
      stretches.push({ isFolded: true, changes: rest })
      show(last)
    }
    quiet = []
  }
  for (const change of blocks) {
    if (change.kind === 'same' && !change.moved) quiet.push(change)
    else {
      endQuiet()
      show(change)
    }
  }
  endQuiet()
  return stretches
}
