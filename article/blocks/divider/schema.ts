import { z } from 'zod'

/** A break in thought: a rule or three stars on the page. */
export const dividerSchema = z.looseObject({ id: z.string().min(1), type: z.literal('divider') })
export type Divider = z.output<typeof dividerSchema>
