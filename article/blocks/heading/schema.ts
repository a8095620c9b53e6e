import { z } from 'zod'
import { inlineSchema } from '../../inline-schema.ts'

/** A crosshead inside the body. Level 1 is the headline and never stands in the body. */
export const headingSchema = z.looseObject({
  id: z.string().min(1),
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)], { error: 'must be 2, 3 or 4' }),
  text: inlineSchema,
})
export type Heading = z.output<typeof headingSchema>
