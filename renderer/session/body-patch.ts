import type { Article } from '../../article/article.ts'
import { blockToJson } from '../../article/blocks/json.ts'
import type { Block } from '../../article/blocks/registry.ts'
import type { BodyPatch } from '../../electron/contract.ts'

/**
 * What changed between two bodies. A block is known where it is the very same value as before, so what travels to the desk or the
 * worker is in proportion to the change.
 */
export function patchBody(before: readonly Block[], now: readonly Block[]): BodyPatch {
  if (hasSameOrder(before, now)) return { changed: now.filter((block, index) => block !== before[index]) }
  const same = new Set(before)
  return now.map(block => (same.has(block) ? block.id : block))
}

/** Blocks of one id, which two readers of a file without ids may have, are never told apart by it. */
function hasSameOrder(before: readonly Block[], now: readonly Block[]): boolean {
  if (before.length !== now.length) return false
  return now.every(
    (block, index) => block === before[index] || (block.id === before[index]?.id && block.id !== ''),
  )
}

/** Puts a body together from what is known and what came; null when a block it names is not known. */
export function patchedBody(known: readonly Block[], sent: BodyPatch): Block[] | null {
  const isPart = !Array.isArray(sent)
  const byId = new Map((isPart ? sent.changed : known).map(block => [block.id, block]))
  if (isPart) return known.map(block => byId.get(block.id) ?? block)
  const body: Block[] = []
  for (const entry of sent) {
    const block = typeof entry === 'string' ? byId.get(entry) : entry
    if (!block) return null
    body.push(block)
  }
  return body
}

/** What the desk must be told of an article so that it can save it, as JSON: all of it where it is not known what it has. */
export function changesOf(known: Article | null, { body, quotes, ...fields }: Article) {
  const sent = patchBody(known?.body ?? [], body)
  return {
    fields: quotes === known?.quotes ? fields : { ...fields, quotes },
    body: Array.isArray(sent)
      ? sent.map(part => (typeof part === 'string' ? part : blockToJson(part)))
      : { changed: sent.changed.map(blockToJson) },
  }
}
