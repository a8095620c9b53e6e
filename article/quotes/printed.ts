import type { Block } from '../blocks/registry.ts'
import { canonicalSpeaker } from './words.ts'

/** Whom the page names below the words of a block; '' where it names nobody. */
export interface PrintedSpeaker {
  block: string
  speaker: string
}

/** Blocks whose own field says who spoke: readers see it below the words, whatever the ledger says. */
export const printsSpeaker = (block: Block): block is Extract<Block, { type: 'quote' | 'pull-quote' }> =>
  block.type === 'quote' || block.type === 'pull-quote'

/**
 * The first whom the page names below the words of a quotation although somebody else said them; null where there is none. A page
 * that names nobody says nothing wrong, and what follows the name after a comma is a description, as a role is: not what is signed.
 */
export function otherPrinted(printed: readonly PrintedSpeaker[], speaker: string): string | null {
  const name = canonicalSpeaker(speaker)
  const other = printed.find(each => !isNamed(name, canonicalSpeaker(each.speaker)))
  return other?.speaker.trim() ?? null
}

const isNamed = (name: string, shown: string): boolean =>
  shown === '' ||
  shown === name ||
  (name !== '' && shown.startsWith(name) && /^ ?[,،、]/.test(shown.slice(name.length)))
