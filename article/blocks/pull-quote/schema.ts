import { z } from 'zod'
import { inlineSchema } from '../../inline-schema.ts'

/** Words lifted from the story to catch the eye. */
export const pullQuoteSchema = z.looseObject({
  id: z.string().min(1),
  type: z.literal('pull-quote'),
  text: inlineSchema,
  speaker: z.string().default(''),
})
export type PullQuote = z.output<typeof pullQuoteSchema>
