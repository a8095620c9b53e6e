import type { Block } from '../blocks/registry.ts'
import { blockPlainText } from '../blocks/text.ts'
import { wordsIn } from '../words.ts'

/** How many words came and how many went. */
export interface WordDelta {
  added: number
  removed: number
}

/**
 * What a change of the body did to its words, whatever their order: words that only moved count as neither. Only blocks that are
 * not the very same value in both are looked at, so that a save pays for what changed.
 */
export function wordDelta(before: readonly Block[], after: readonly Block[], language: string): WordDelta {
  const same = new Set(before)
  const kept = new Set(after)
  const counts = new Map<string, number>()
  const count = (block: Block, by: number): void => {
    for (const word of wordsIn(blockPlainText(block), language))
      counts.set(word, (counts.get(word) ?? 0) + by)
  }
  for (const block of before) if (!kept.has(block)) count(block, -1)
  for (const block of after) if (!same.has(block)) count(block, 1)
  let added = 0
  let removed = 0
  for (const change of counts.values()) {
    if (change > 0) added += change
    else removed -= change
  }
  return { added, removed }
}
