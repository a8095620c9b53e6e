import type { z } from 'zod'
import { openUnion } from '../open-union.ts'
import { adSlotSchema } from './ad-slot/schema.ts'
import { dividerSchema } from './divider/schema.ts'
import { headingSchema } from './heading/schema.ts'
import { imageSchema } from './image/schema.ts'
import { listSchema } from './list/schema.ts'
import { paragraphSchema } from './paragraph/schema.ts'
import { pullQuoteSchema } from './pull-quote/schema.ts'
import { quoteSchema } from './quote/schema.ts'
import { relatedSchema } from './related/schema.ts'

/** Every block this build knows. Adding one is a folder and a line here; what does not answer for it then fails to compile. */
export const blockSchemas = {
  paragraph: paragraphSchema,
  heading: headingSchema,
  list: listSchema,
  quote: quoteSchema,
  'pull-quote': pullQuoteSchema,
  image: imageSchema,
  related: relatedSchema,
  'ad-slot': adSlotSchema,
  divider: dividerSchema,
}

export type KnownBlockType = keyof typeof blockSchemas
export type KnownBlock = { [K in KnownBlockType]: z.output<(typeof blockSchemas)[K]> }[KnownBlockType]

/** A block of a type only a newer Copydesk knows: shown as a labelled box, kept verbatim, movable and deletable. */
export interface UnknownBlock {
  type: 'unknown'
  id: string
  raw: Record<string, unknown>
}

export type Block = KnownBlock | UnknownBlock
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>

const openBlock = openUnion<z.ZodType<KnownBlock>>(blockSchemas)

/** One block as it stands in the file. An unknown block needs no id in the file; it is given one that is never written. */
export const blockSchema: z.ZodType<Block> = openBlock.transform((block): Block => {
  if (block.type !== 'unknown') return block
  return { ...block, id: typeof block.raw.id === 'string' ? block.raw.id : '' }
})
