import type { Block } from '../blocks/registry.ts'
import { blockTexts } from '../blocks/text.ts'
import { inlineText } from '../inline.ts'
import type { QuoteRecord } from '../quotes/record.ts'
import { overlap, paint, type Stretch, stretchesOf } from '../quotes/stretches.ts'
import { mergeOrder } from './order.ts'
import { contentOf, wordsOf } from './same.ts'

/** A block that both sides changed, each in another way; null where one side took it out. Until somebody chooses, mine stands. */
export interface BlockConflict {
  kind: 'block'
  id: string
  mine: Block | null
  theirs: Block | null
  /** Ids of the blocks before it on their side, the nearest last: where it would come back to. */
  behind: string[]
  /** Their records of the quotations in it. */
  records: QuoteRecord[]
}

export interface Sides<T> {
  base: readonly T[]
  mine: readonly T[]
  theirs: readonly T[]
}

/** Whether a person has done anything to the record of a quotation. */
type Touched = (id: string) => boolean

/** Merges two bodies block by block. Every word of either is in the merged one or in a conflict, unless one side took it out unchanged. */
export function mergeBlocks(
  { base, mine, theirs }: Sides<Block>,
  isTouched: Touched,
): { body: Block[]; conflicts: Omit<BlockConflict, 'records'>[] } {
  const [before, here, there] = [byId(base), byId(mine), byId(theirs)]
  const merged = new Map<string, Block>()
  const conflicts: Omit<BlockConflict, 'records'>[] = []
  const disagree = (id: string): void => {
    const at = theirs.findIndex(block => block.id === id)
    const behind = (at === -1 ? placeOf(base, id, there) : theirs.slice(0, at)).map(block => block.id)
    conflicts.push({ kind: 'block', id, mine: here.get(id) ?? null, theirs: there.get(id) ?? null, behind })
  }
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const [b, m, t] = [before.get(id), here.get(id), there.get(id)]
    const block = m && t ? mergeBlock(b, m, t, isTouched) : b ? survivor(b, m, t) : (m ?? t)
    if (block === CONFLICT) disagree(id)
    const shown = block === CONFLICT ? m : block
    if (shown) merged.set(id, shown)
  }
  const ids = (body: readonly Block[]): string[] => body.map(block => block.id)
  const order = mergeOrder(ids(base), ids(mine), ids(theirs), new Set(merged.keys()))
  return { body: order.map(id => merged.get(id) as Block), conflicts }
}

const CONFLICT = Symbol('conflict')

const byId = (body: readonly Block[]): Map<string, Block> => new Map(body.map(block => [block.id, block]))

/** The blocks before one that is gone, as far as they are still there. */
const placeOf = (base: readonly Block[], id: string, there: ReadonlyMap<string, Block>): Block[] =>
  base
    .slice(
      0,
      base.findIndex(block => block.id === id),
    )
    .filter(block => there.has(block.id))

/** A block that one side took out: gone if the other left it as it was, else both must be asked. */
function survivor(base: Block, mine?: Block, theirs?: Block): undefined | typeof CONFLICT {
  const left = mine ?? theirs
  return left && wordsOf(left) !== wordsOf(base) ? CONFLICT : undefined
}

function mergeBlock(
  base: Block | undefined,
  mine: Block,
  theirs: Block,
  isTouched: Touched,
): Block | typeof CONFLICT {
  if (contentOf(mine) === contentOf(theirs)) return mine
  if (base && contentOf(base) === contentOf(theirs)) return mine
  if (base && contentOf(base) === contentOf(mine)) return theirs
  const [was, here, there] = [base && wordsOf(base), wordsOf(mine), wordsOf(theirs)]
  if (here === there || was === here) return withMarksOf(theirs, mine, base, isTouched)
  if (was === there) return withMarksOf(mine, theirs, base, isTouched)
  return CONFLICT
}

/**
 * The block with those quote marks of the other side that are new there and that a person has worked on, as far as their words still
 * stand here. A mark that is only guessed gives way: it will be found again.
 */
function withMarksOf(block: Block, other: Block, base: Block | undefined, isTouched: Touched): Block {
  const present = stretchesOf([block])
  const known = new Set([...present, ...(base ? stretchesOf([base]) : [])].map(({ id }) => id))
  const texts = blockTexts(block).map(inlineText)
  const brought = stretchesOf([other])
    .filter(({ id }) => !known.has(id) && isTouched(id))
    .flatMap(stretch => placed(stretch, texts))
  const free = brought.filter(
    stretch => !present.some(there => isTouched(there.id) && overlap(there, stretch) > 0),
  )
  if (free.length === 0) return block
  const left = present.filter(there => !free.some(stretch => overlap(there, stretch) > 0))
  return paint([block], present, [...left, ...free])[0] ?? block
}

/** Where the words of a mark stand in other texts: at the same place, or anywhere if only once. */
function placed(stretch: Stretch, texts: readonly string[]): Stretch[] {
  const { words = '', text, from } = stretch
  if (texts[text]?.startsWith(words, from)) return [stretch]
  const places = texts.flatMap((now, index) => {
    const at = now.indexOf(words)
    return at === -1 || now.includes(words, at + 1) ? [] : [{ text: index, from: at }]
  })
  const [only, second] = places
  return only && !second && words ? [{ ...stretch, ...only, to: only.from + words.length }] : []
}
