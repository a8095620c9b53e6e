import type { Article } from '../article.ts'
import { blockToJson } from '../blocks/json.ts'
import type { Block } from '../blocks/registry.ts'
import { type ChangedPart, changedWords } from '../quotes/changed-words.ts'
import { wellFormed } from '../words.ts'
import { blockWords } from './block-words.ts'
import { changedFields, type FieldChange } from './fields.ts'
import { movedPositions } from './moved.ts'
import { contentOf, pairBlocks } from './pair.ts'

/**
 * What became of one block. `parts` are its words, word by word; `also` names what else about it changed ("level", "formatting").
 * `moved` blocks stand at their later place.
 */
export type BlockChange =
  | { kind: 'same'; before: Block; after: Block; moved: boolean }
  | { kind: 'changed'; before: Block; after: Block; moved: boolean; parts: ChangedPart[]; also: string[] }
  | { kind: 'added'; after: Block }
  | { kind: 'removed'; before: Block }

export interface Comparison {
  fields: FieldChange[]
  /** Every block of both versions once, in the later order, removed ones behind what they stood behind. */
  blocks: BlockChange[]
}

/** What changed from one version of an article to another, in text and structure. */
export function compareArticles(before: Article, after: Article): Comparison {
  return {
    fields: changedFields(before, after),
    blocks: compareBodies(before.body, after.body, after.language),
  }
}

/** What changed in the body. Blocks are one and the same by id, else by equal content, else by likeness of their words. */
export function compareBodies(
  before: readonly Block[],
  after: readonly Block[],
  language: string,
): BlockChange[] {
  const pairs = pairBlocks(before, after, language)
  const moved = movedPositions(pairs.filter(index => index !== -1))
  const gone = removedAfter(before, pairs)
  const changes = [...(gone.get(-1) ?? [])]
  after.forEach((block, at) => {
    const index = pairs[at] as number
    const earlier = before[index]
    if (earlier === undefined) changes.push({ kind: 'added', after: block })
    else {
      changes.push(compareBlock(earlier, block, moved.has(index), language), ...(gone.get(index) ?? []))
    }
  })
  return changes
}

/** Removed blocks by the index of the nearest earlier block before them that is still there; -1 is the beginning. */
function removedAfter(before: readonly Block[], pairs: readonly number[]): Map<number, BlockChange[]> {
  const kept = new Set(pairs)
  const gone = new Map<number, BlockChange[]>()
  let anchor = -1
  before.forEach((block, index) => {
    if (kept.has(index)) anchor = index
    else gone.set(anchor, [...(gone.get(anchor) ?? []), { kind: 'removed', before: block }])
  })
  return gone
}

function compareBlock(before: Block, after: Block, moved: boolean, language: string): BlockChange {
  if (before === after || contentOf(before) === contentOf(after)) {
    return { kind: 'same', before, after, moved }
  }
  const [was, is] = [blockWords(before), blockWords(after)]
  const parts = changedWords(was, is, wellFormed(language))
  return { kind: 'changed', before, after, moved, parts, also: otherChanges(before, after, was === is) }
}

/** Fields whose change the words already show. */
const IN_WORDS = new Set([
  'id',
  'text',
  'items',
  'caption',
  'speaker',
  'source',
  'alt',
  'credit',
  'src',
  'links',
  'label',
  'sizes',
  'slot',
])

function otherChanges(before: Block, after: Block, sameWords: boolean): string[] {
  const was = blockToJson(before) as Record<string, unknown>
  const is = blockToJson(after) as Record<string, unknown>
  const names = new Set([...Object.keys(was), ...Object.keys(is)])
  const changed = [...names].filter(name => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
  const beside = changed.filter(name => !IN_WORDS.has(name))
  return sameWords && beside.length === 0 ? ['formatting'] : beside
}
