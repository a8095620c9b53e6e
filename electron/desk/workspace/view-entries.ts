import { z } from 'zod'
import { done, fail, type Result } from '../../../article/result.ts'
import type { ParsedArgs } from '../../contract.ts'
import { type LibraryView, LONGEST_VIEW_NAME, MOST_VIEWS, SORTS } from '../../contract-library.ts'

const viewSchema = z.looseObject({
  name: z.string().trim().min(1).max(LONGEST_VIEW_NAME),
  query: z.string().max(1000).default(''),
  sort: z
    .looseObject({ by: z.enum(SORTS), reversed: z.boolean().default(false) })
    .catch({ by: 'relevance', reversed: false }),
})

/** The views in `copydesk.json`. What is none is passed over: a slip made by hand must not close the newsroom. */
export const viewsIn = (views: unknown): LibraryView[] =>
  entries(views).flatMap(entry => {
    const read = viewSchema.safeParse(entry)
    if (!read.success) return []
    const { name, query, sort } = read.data
    return [{ name, query, sort: { by: sort.by, reversed: sort.reversed } }]
  })

const entries = (views: unknown): unknown[] => (Array.isArray(views) ? views : [])

const nameOf = (entry: unknown): string | undefined => viewSchema.safeParse(entry).data?.name.toLowerCase()

export type ViewChange = ParsedArgs<'views.change'>

/**
 * The entries of `copydesk.json` after a change, with everything in them that this version does not know. Fails with
 * `views/name-taken`, `views/none`, and `views/too-many`.
 */
export function changedViews(views: unknown, change: ViewChange): Result<unknown[]> {
  const all = entries(views)
  const wanted = change.do === 'put' ? change.was : change.name
  const at = wanted === undefined ? -1 : all.findIndex(entry => nameOf(entry) === wanted.trim().toLowerCase())
  if (wanted !== undefined && at < 0) return fail('views/none', `There is no view “${wanted}” any more.`)
  switch (change.do) {
    case 'put': {
      const { view } = change
      const taken = all.findIndex(entry => nameOf(entry) === view.name.toLowerCase())
      if (taken >= 0 && taken !== at)
        return fail('views/name-taken', `There already is a view “${view.name}”. Choose another name.`)
      if (at >= 0) return done(all.with(at, { ...(all[at] as object), ...view }))
      if (all.length >= MOST_VIEWS)
        return fail('views/too-many', `A newsroom keeps at most ${MOST_VIEWS} views. Remove one first.`)
      return done([...all, view])
    }
    case 'remove':
      return done(all.toSpliced(at, 1))
    case 'move':
      return done(all.toSpliced(at, 1).toSpliced(change.to, 0, all[at]))
  }
}
