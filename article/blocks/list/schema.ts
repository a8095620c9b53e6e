import { z } from 'zod'
import { inlineSchema } from '../../inline-schema.ts'

/** One point of a list, with the list nested under it, if any. */
export const listItemSchema = z.looseObject({
  text: inlineSchema,
  get list(): z.ZodOptional<typeof sublistSchema> {
    return sublistSchema.optional()
  },
})

const listShape = {
  ordered: z.boolean(),
  start: z.int().optional(),
  items: z.array(listItemSchema).min(1, 'needs at least one point'),
}

/** A list under a point: a list without a name of its own. */
export const sublistSchema = z.looseObject(listShape)

/** A bulleted or numbered list; `start` is the first number when it is not 1. */
export const listSchema = z.looseObject({ id: z.string().min(1), type: z.literal('list'), ...listShape })

export type ListItem = z.output<typeof listItemSchema>
export type Sublist = z.output<typeof sublistSchema>
export type List = z.output<typeof listSchema>
