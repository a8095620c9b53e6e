import type { AdSize, AdSlot } from '../../../article/blocks/ad-slot/schema.ts'
import type { Block } from '../../../article/blocks/registry.ts'

export interface PlacedAd {
  slot: AdSlot
  /** How many paragraphs a reader has met before it. */
  after: number
}

/** The ad slots of a body in the order a reader meets them. */
export function adList(body: readonly Block[]): PlacedAd[] {
  const ads: PlacedAd[] = []
  let paragraphs = 0
  for (const block of body) {
    if (block.type === 'paragraph') paragraphs += 1
    else if (block.type === 'ad-slot') ads.push({ slot: block, after: paragraphs })
  }
  return ads
}

/** "300 × 250, fluid". */
export const sizesInWords = (sizes: readonly AdSize[]): string =>
  sizes.map(size => (size === 'fluid' ? 'fluid' : `${size[0]} × ${size[1]}`)).join(', ')

/** Where the slot stands, counted in paragraphs as a person would. */
export const placeInWords = (after: number): string =>
  after === 0 ? 'Before the first paragraph' : `After paragraph ${after}`
