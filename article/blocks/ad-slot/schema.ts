import { z } from 'zod'
import { DEFAULT_AD_LABEL } from './labels.ts'

/** Width and height in CSS pixels, or "fluid": as wide as its column, as high as the ad asks. */
export const adSizeSchema = z.union([z.tuple([z.int().positive(), z.int().positive()]), z.literal('fluid')], {
  error: 'must be a width and a height such as [300, 250], or "fluid"',
})
export type AdSize = z.output<typeof adSizeSchema>

/** A place for an advertisement, never the advertisement itself. `slot` is its name towards the ad server. */
export const adSlotSchema = z.looseObject({
  id: z.string().min(1),
  type: z.literal('ad-slot'),
  slot: z.string().min(1, 'needs a name such as "mid-1"'),
  sizes: z.array(adSizeSchema).min(1, 'needs at least one size'),
  label: z.string().default(DEFAULT_AD_LABEL),
})
export type AdSlot = z.output<typeof adSlotSchema>
