import { z } from 'zod'

/** One related story: an article of this newsroom by its id, or an address, or a title still waiting for either. */
export const relatedLinkSchema = z.looseObject({
  articleId: z.string().optional(),
  url: z.string().optional(),
  title: z.string(),
})

/** "Read also": links to other stories under a small label. */
export const relatedSchema = z.looseObject({
  id: z.string().min(1),
  type: z.literal('related'),
  label: z.string().default('Read also'),
  links: z.array(relatedLinkSchema),
})
export type RelatedLink = z.output<typeof relatedLinkSchema>
export type Related = z.output<typeof relatedSchema>
