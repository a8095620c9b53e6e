import { blockToJson } from '../blocks/json.ts'
import type { Block } from '../blocks/registry.ts'
import { wordsIn } from '../words.ts'
import { blockWords } from './block-words.ts'

/** How much of their words two blocks must share to be one block that was rewritten; 1 is all. */
const ALIKE = 0.5
/** Above so many pairs to weigh, blocks without a common id are compared by equality alone. */
const MOST_WEIGHED = 40_000

/** For each block of the later body, the index of the earlier block it was, or -1. No earlier block is named twice. */
export function pairBlocks(before: readonly Block[], after: readonly Block[], language: string): number[] {
  const pairs = after.map(() => -1)
  const free = new Set(before.keys())
  const take = (at: number, index: number): void => {
    pairs[at] = index
    free.delete(index)
  }
  byKey(before, after, { pairs, free, take }, block => block.id)
  byKey(before, after, { pairs, free, take }, block => contentOf(block))
  byLikeness(before, after, { pairs, free, take }, language)
  return pairs
}

interface Pairing {
  pairs: readonly number[]
  /** Indexes of earlier blocks that no later one was found to be. */
  free: ReadonlySet<number>
  take(at: number, index: number): void
}

function byKey(
  before: readonly Block[],
  after: readonly Block[],
  { pairs, free, take }: Pairing,
  key: (block: Block) => string,
): void {
  const known = new Map<string, number[]>()
  for (const index of free) {
    const name = key(before[index] as Block)
    known.set(name, [...(known.get(name) ?? []), index])
  }
  after.forEach((block, at) => {
    if (pairs[at] !== -1) return
    const index = known.get(key(block))?.shift()
    if (index !== undefined) take(at, index)
  })
}

/** What a block says, without its name. */
export function contentOf(block: Block): string {
  const { id: _, ...content } = blockToJson(block) as { id?: string }
  return JSON.stringify(content)
}

function byLikeness(
  before: readonly Block[],
  after: readonly Block[],
  { pairs, free, take }: Pairing,
  language: string,
): void {
  const later = after.flatMap((block, at) => (pairs[at] === -1 ? [{ block, at }] : []))
  if (later.length * free.size === 0 || later.length * free.size > MOST_WEIGHED) return
  const earlier = [...free].map(index => ({ index, bag: bagOf(before[index] as Block, language) }))
  for (const { block, at } of later) {
    const bag = bagOf(block, language)
    let best: { index: number; alike: number } | null = null
    for (const other of earlier) {
      if (!free.has(other.index) || before[other.index]?.type !== block.type) continue
      const alike = likeness(bag, other.bag)
      if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { index: other.index, alike }
    }
    if (best) take(at, best.index)
  }
}

type Bag = Map<string, number>

function bagOf(block: Block, language: string): Bag {
  const bag: Bag = new Map()
  for (const word of wordsIn(blockWords(block), language)) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** Twice the shared words over all words (Dice). */
function likeness(a: Bag, b: Bag): number {
  let shared = 0
  let all = 0
  for (const [word, count] of a) {
    shared += Math.min(count, b.get(word) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return all === 0 ? 0 : (2 * shared) / all
}
