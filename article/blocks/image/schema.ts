import { z } from 'zod'
import { inlineSchema } from '../../inline-schema.ts'

/**
 * A picture. `src` is a file of the newsroom (`media/<sha-256>.<ext>`) or an https address; `alt` says what it shows to those
 * who cannot see it; `width` and `height` are its pixels, so that pages can reserve its room.
 */
export const imageSchema = z.looseObject({
  id: z.string().min(1),
  type: z.literal('image'),
  src: z.string().min(1, 'names no picture'),
  alt: z.string().default(''),
  caption: inlineSchema.default([]),
  credit: z.string().default(''),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
})
export type Image = z.output<typeof imageSchema>
