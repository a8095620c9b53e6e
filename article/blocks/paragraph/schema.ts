import { z } from 'zod'
import { inlineSchema } from '../../inline-schema.ts'

/** Body text. */
export const paragraphSchema = z.looseObject({
  id: z.string().min(1),
  type: z.literal('paragraph'),
  text: inlineSchema,
})
export type Paragraph = z.output<typeof paragraphSchema>
