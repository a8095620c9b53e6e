import { z } from 'zod'
import { inlineSchema } from '../../inline-schema.ts'

/** A block quotation: words set apart, with who said them and where they were said or printed. */
export const quoteSchema = z.looseObject({
  id: z.string().min(1),
  type: z.literal('quote'),
  text: inlineSchema,
  speaker: z.string().default(''),
  source: z.string().default(''),
})
export type Quote = z.output<typeof quoteSchema>
