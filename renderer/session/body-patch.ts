import type { Block } from '../../article/blocks/registry.ts'

/**
 * What changed between two bodies: the id alone for a block that is the very same value as before, else the block itself.
 * So what travels to the desk or the worker is in proportion to the change.
 */
export function patchBody(before: readonly Block[], now: readonly Block[]): (string | Block)[] {
  const same = new Set(before)
  return now.map(block => (same.has(block) ? block.id : block))
}
